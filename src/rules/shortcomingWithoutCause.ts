import { absentFromSection } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Shortcomings of which the report gives no cause. */
export const shortcomingWithoutCause: Rule = {
  id: 'shortcoming-without-cause',
  severity: 'WARNING',
  subject: 'Shortcoming',
  scope: 'ITS_REPORT',
  bases: ['STATED'],
  title: { zh: '不足未说明原因', en: 'Shortcoming without cause' },
  description: { zh: '年度报告应当说明不足的原因。', en: 'The yearly report must give the causes of shortcomings.' },
  messages: {
    FAIL: { zh: '没有说明“{subject}”的原因', en: 'No cause is given for “{subject}”' },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定是否说明“{subject}”的原因',
      en: 'Its section is not annotated in full: whether a cause of “{subject}” is given cannot be decided',
    },
  },
  cypher: {
    state: decide(['subject.cause IS NOT NULL', 'PASS'], absentFromSection),
    details: '[]',
  },
};
