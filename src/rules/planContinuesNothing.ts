import { absentFromSection } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Plans that continue nothing that the graph records. */
export const planContinuesNothing: Rule = {
  id: 'plan-continues-nothing',
  severity: 'INFO',
  subject: 'Plan',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  expects: 'CONTINUES',
  title: { zh: '安排无所承接', en: 'Plan that continues nothing' },
  description: {
    zh: '没有与本年度举措、义务、规范依据或章节的承接关系。',
    en: 'It continues no measure, duty, instrument or section of this year.',
  },
  messages: {
    FAIL: { zh: '“{subject}”没有承接任何已载事项', en: '“{subject}” continues nothing that is recorded' },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定“{subject}”承接什么',
      en: 'Its section is not annotated in full: what “{subject}” continues cannot be decided',
    },
  },
  cypher: {
    state: decide(['EXISTS { (subject)-[link:CONTINUES]->() WHERE link.basis IN bases }', 'PASS'], absentFromSection),
    details: '[]',
  },
};
