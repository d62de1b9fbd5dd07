import { shortcomingWithoutCause as query } from '../../graph/checks/shortcomingWithoutCause.js';
import type { AuditCheck } from './AuditCheck.js';

/** A gap without a cause. */
export const shortcomingWithoutCause: AuditCheck = {
  id: 'shortcoming-without-cause',
  severity: 'WARNING',
  query,
  title: { zh: '不足未说明原因', en: 'Shortcoming without cause' },
  description: { zh: '年度报告应当说明不足的原因。', en: 'The yearly report must give the causes of shortcomings.' },
  messages: {
    FAIL: { zh: '没有说明“{subject}”的原因', en: 'No cause is given for “{subject}”' },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定是否说明“{subject}”的原因',
      en: 'Its section is not annotated in full: whether a cause of “{subject}” is given cannot be decided',
    },
  },
};
