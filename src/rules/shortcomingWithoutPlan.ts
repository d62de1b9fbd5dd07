import { absentFromSection } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Shortcomings that no plan addresses. */
export const shortcomingWithoutPlan: Rule = {
  id: 'shortcoming-without-plan',
  severity: 'WARNING',
  subject: 'Shortcoming',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  expects: 'ADDRESSES',
  title: { zh: '不足无安排', en: 'Shortcoming without plan' },
  description: { zh: '没有针对该不足的下一年度安排。', en: 'No plan for the next year addresses it.' },
  messages: {
    FAIL: { zh: '没有安排针对“{subject}”', en: 'No plan addresses “{subject}”' },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定有无安排针对“{subject}”',
      en: 'Its section is not annotated in full: whether a plan addresses “{subject}” cannot be decided',
    },
  },
  cypher: {
    state: decide(
      ['EXISTS { (subject)<-[link:ADDRESSES]-(:Plan) WHERE link.basis IN bases }', 'PASS'],
      absentFromSection,
    ),
    details: '[]',
  },
};
