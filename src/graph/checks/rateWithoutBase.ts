import type { CheckQuery } from './CheckQuery.js';

/** Rates of which the text does not give what they are a share of. A base is never assumed. */
export const rateWithoutBase: CheckQuery = {
  subject: 'Outcome',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (subject:Outcome)
RETURN subject, CASE
  WHEN subject.kind <> 'RATE' THEN 'NOT_APPLICABLE'
  WHEN EXISTS { (subject)<-[link:TERM]-(equation:Equation {kind: 'RATE'}) WHERE link.basis IN bases AND equation.state <> 'NOT_RECORDED' } THEN 'PASS'
  ELSE 'NOT_RECORDED' END AS state,
  COLLECT { MATCH (subject)<-[:TERM]-(equation:Equation) UNWIND equation.missing AS missing RETURN DISTINCT missing ORDER BY missing } AS details`,
};
