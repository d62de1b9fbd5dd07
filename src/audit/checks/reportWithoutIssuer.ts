import { reportWithoutIssuer as query } from '../../graph/checks/reportWithoutIssuer.js';
import type { AuditCheck } from './AuditCheck.js';

/** A report from nobody knows where. */
export const reportWithoutIssuer: AuditCheck = {
  id: 'report-without-issuer',
  severity: 'INFO',
  query,
  title: { zh: '报告无发布机关、日期或网址', en: 'Report without issuer, date or publication' },
  description: {
    zh: '所存文本没有发布机关、日期或公布处。',
    en: 'The stored text gives no issuer, date or place of publication.',
  },
  messages: {
    FAIL: { zh: '“{subject}”未载：{details}', en: '“{subject}” does not give: {details}' },
  },
  words: {
    issuer: { zh: '发布机关', en: 'issuer' },
    date: { zh: '公布日期', en: 'date of publication' },
    address: { zh: '网址', en: 'address' },
  },
};
