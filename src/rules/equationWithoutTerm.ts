import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Equations of which the text does not give every term: they cannot be computed again. A counted series has no terms. */
export const equationWithoutTerm: Rule = {
  id: 'equation-without-term',
  severity: 'INFO',
  subject: 'Equation',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  expects: 'TERM',
  title: { zh: '算式缺项', en: 'Equation without term' },
  description: {
    zh: '原文没有给出算式的全部各项，无从复算；列举项数的不适用。',
    en: 'The text does not give every term of the equation, so that it cannot be computed again. Counted series are left out.',
  },
  messages: {
    PASS: { zh: '“{subject}”各项齐备', en: 'Every term of “{subject}” is recorded' },
    NOT_RECORDED: {
      zh: '“{subject}”无从复算：原文没有给出{details}',
      en: '“{subject}” cannot be computed again: the text does not give {details}',
    },
  },
  cypher: {
    state: decide(
      ["subject.kind = 'COUNT'", 'NOT_APPLICABLE'],
      ['size(coalesce(subject.missing, [])) = 0', 'PASS'],
      "'NOT_RECORDED'",
    ),
    details: 'coalesce(subject.missing, [])',
  },
};
