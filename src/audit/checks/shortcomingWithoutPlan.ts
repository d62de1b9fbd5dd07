import { shortcomingWithoutPlan as query } from '../../graph/checks/shortcomingWithoutPlan.js';
import type { AuditCheck } from './AuditCheck.js';

/** A gap that nobody will close. */
export const shortcomingWithoutPlan: AuditCheck = {
  id: 'shortcoming-without-plan',
  severity: 'WARNING',
  query,
  title: { zh: '不足无安排', en: 'Shortcoming without plan' },
  description: { zh: '没有针对该不足的下一年度安排。', en: 'No plan for the next year addresses it.' },
  messages: {
    FAIL: { zh: '没有安排针对“{subject}”', en: 'No plan addresses “{subject}”' },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定有无安排针对“{subject}”',
      en: 'Its section is not annotated in full: whether a plan addresses “{subject}” cannot be decided',
    },
  },
};
