import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Sums, rates, balances and differences that do not come out, within half a unit of the last stated digit. */
export const equationViolated: Rule = {
  id: 'equation-violated',
  severity: 'ERROR',
  subject: 'Equation',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  title: { zh: '勾稽不符', en: 'Equation violated' },
  description: {
    zh: '合计、比率、平衡、差额按原文数字重算，容差为所述末位的一半。',
    en: 'Sums, rates, balances and differences are computed again from the printed figures; the tolerance is half a unit of the last stated digit.',
  },
  messages: {
    PASS: { zh: '“{subject}”相符：算得{1}，所述{2}', en: '“{subject}” holds: computed {1}, stated {2}' },
    FAIL: { zh: '“{subject}”不符：算得{1}，所述{2}', en: '“{subject}” does not hold: computed {1}, stated {2}' },
    NOT_RECORDED: {
      zh: '“{subject}”无从验算，原文未给出：{3…}',
      en: '“{subject}” cannot be computed; the text does not give: {3…}',
    },
  },
  cypher: {
    state: decide(["subject.kind = 'COUNT'", 'NOT_APPLICABLE'], 'subject.state'),
    details: `[value IN [subject.computed, subject.stated] | coalesce(value, '?')] + coalesce(subject.missing, [])`,
  },
};
