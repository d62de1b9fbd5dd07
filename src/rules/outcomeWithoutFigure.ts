import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Outcomes told in words alone: nothing was measured. */
export const outcomeWithoutFigure: Rule = {
  id: 'outcome-without-figure',
  severity: 'INFO',
  subject: 'Outcome',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  title: { zh: '未作计量的成效', en: 'Outcome that measures nothing' },
  description: {
    zh: '只有文字，没有数字；涉及范围和基数不适用。',
    en: 'Told in words alone, without a figure. Extent and base are left out.',
  },
  messages: {
    FAIL: { zh: '“{subject}”只有文字，没有计量', en: '“{subject}” is told in words alone: nothing was measured' },
  },
  cypher: {
    state: decide(
      ["NOT subject.nature IN ['OUTPUT', 'RESULT']", 'NOT_APPLICABLE'],
      ['subject.figure IS NOT NULL', 'PASS'],
      "'FAIL'",
    ),
    details: '[]',
  },
};
