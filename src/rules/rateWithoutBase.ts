import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Rates of which the text does not give what they are a share of. A base is never assumed. */
export const rateWithoutBase: Rule = {
  id: 'rate-without-base',
  severity: 'WARNING',
  subject: 'Outcome',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  expects: 'TERM',
  title: { zh: '比率无基数', en: 'Rate without base' },
  description: {
    zh: '原文没有给出比率的分子分母；基数从不假定。',
    en: 'The text does not give what the rate is a share of; a base is never assumed.',
  },
  messages: {
    PASS: { zh: '“{subject}”的分子分母均有记载', en: 'Both parts of “{subject}” are recorded' },
    NOT_RECORDED: {
      zh: '“{subject}”的基数未载明：原文没有给出{details}',
      en: 'What “{subject}” is a share of is not recorded: the text does not give {details}',
    },
  },
  words: { parts: { zh: '分子和分母', en: 'its two parts' } },
  cypher: {
    state: decide(
      ["subject.kind <> 'RATE'", 'NOT_APPLICABLE'],
      [
        "EXISTS { (subject)<-[link:TERM]-(equation:Equation {kind: 'RATE'}) WHERE link.basis IN bases AND equation.state <> 'NOT_RECORDED' }",
        'PASS',
      ],
      "'NOT_RECORDED'",
    ),
    details:
      "COLLECT { MATCH (subject)<-[:TERM]-(equation:Equation) UNWIND equation.missing AS missing RETURN DISTINCT missing ORDER BY missing } + CASE WHEN EXISTS { (subject)<-[:TERM]-(:Equation) } THEN [] ELSE ['parts'] END",
  },
};
