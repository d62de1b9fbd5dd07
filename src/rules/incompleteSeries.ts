import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Enumerations that give another number of things than they announce. */
export const incompleteSeries: Rule = {
  id: 'incomplete-series',
  severity: 'WARNING',
  subject: 'Equation',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  title: { zh: '列举不全', en: 'Incomplete series' },
  description: {
    zh: '原文宣告的项数与实际列出的不一致。',
    en: 'The text announces another number of things than it gives.',
  },
  messages: {
    PASS: { zh: '“{subject}”：宣告{1}项，列出{2}项', en: '“{subject}”: {1} announced, {2} given' },
    FAIL: {
      zh: '“{subject}”：宣告{1}项，列出{2}项；未给出：{3…}',
      en: '“{subject}”: {1} announced, {2} given; not given: {3…}',
    },
    NOT_RECORDED: {
      zh: '“{subject}”的项数无从核对，原文未给出：{3…}',
      en: '“{subject}” cannot be counted; the text does not give: {3…}',
    },
  },
  cypher: {
    state: decide(["subject.kind <> 'COUNT'", 'NOT_APPLICABLE'], 'subject.state'),
    details: `[coalesce(subject.stated, '?'), coalesce(subject.computed, '?')] + coalesce(subject.missing, [])`,
  },
};
