import { instrumentLaterChanged as query } from '../../graph/checks/instrumentLaterChanged.js';
import type { AuditCheck } from './AuditCheck.js';

/** A law that changed after the report. */
export const instrumentLaterChanged: AuditCheck = {
  id: 'instrument-later-changed',
  severity: 'INFO',
  query,
  title: { zh: '后来修改或废止的规范依据', en: 'Instrument later amended or replaced' },
  description: {
    zh: '报告年度之后被修改、被取代或有新版本：今日适用的是另一文本。',
    en: 'Amended or replaced after the year of the report, or with a later version: today another text applies.',
  },
  messages: {
    FAIL: {
      zh: '{subject}在报告年度之后有变动：{details}',
      en: '{subject} changed after the year of the report: {details}',
    },
    NOT_RECORDED: {
      zh: '没有记载{subject}的版本，不能断定其后有无变动',
      en: 'No version of {subject} is recorded: whether it changed later cannot be decided',
    },
  },
};
