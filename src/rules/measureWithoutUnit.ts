import { absentFromSection } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Measures without a unit that leads or supports them. */
export const measureWithoutUnit: Rule = {
  id: 'measure-without-unit',
  severity: 'WARNING',
  subject: 'Measure',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  expects: 'RESPONSIBLE_FOR',
  title: { zh: '举措无责任单位', en: 'Measure without responsible unit' },
  description: {
    zh: '没有主办或配合的单位，推断的也没有。',
    en: 'No unit leads or supports the measure, not even by inference.',
  },
  messages: {
    FAIL: { zh: '“{subject}”没有主办或配合的单位', en: 'No unit leads or supports “{subject}”' },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定“{subject}”由谁办理',
      en: 'Its section is not annotated in full: who did “{subject}” cannot be decided',
    },
  },
  cypher: {
    state: decide(
      [
        "EXISTS { (subject)<-[link:RESPONSIBLE_FOR]-(:Unit) WHERE link.role IN ['LEAD', 'SUPPORT'] AND link.basis IN bases }",
        'PASS',
      ],
      absentFromSection,
    ),
    details: '[]',
  },
};
