import { absentFromSection } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Measures that yield neither work done nor an effect; extent and base are no result. */
export const measureWithoutOutcome: Rule = {
  id: 'measure-without-outcome',
  severity: 'INFO',
  subject: 'Measure',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  expects: 'YIELDS',
  title: { zh: '举措无成效', en: 'Measure without outcome' },
  description: {
    zh: '没有产出或效果；涉及范围和基数不算。',
    en: 'Neither work done nor an effect follows; extent and base do not count.',
  },
  messages: {
    FAIL: { zh: '“{subject}”没有记载产出或效果', en: 'Neither work done nor an effect is recorded for “{subject}”' },
    NOT_RECORDED: {
      zh: '所在章节未全文标注，不能断定“{subject}”有无成效',
      en: 'Its section is not annotated in full: whether “{subject}” has an outcome cannot be decided',
    },
  },
  cypher: {
    state: decide(
      [
        "EXISTS { (subject)-[link:YIELDS]->(outcome:Outcome) WHERE link.basis IN bases AND outcome.nature IN ['OUTPUT', 'RESULT'] }",
        'PASS',
      ],
      absentFromSection,
    ),
    details: '[]',
  },
};
