import { metricStatedTwice as query } from '../../graph/checks/metricStatedTwice.js';
import type { AuditCheck } from './AuditCheck.js';

/** One metric, two values. */
export const metricStatedTwice: AuditCheck = {
  id: 'metric-stated-twice',
  severity: 'ERROR',
  query,
  title: { zh: '同一指标前后不一', en: 'Same metric stated twice with other values' },
  description: {
    zh: '同一报告、同一指标、同一时间和单位，出现不同的数。',
    en: 'One report gives one metric, of one period and unit, two values.',
  },
  messages: {
    FAIL: { zh: '“{subject}”另有不同的数：{details}', en: '“{subject}” is also stated as {details}' },
  },
};
