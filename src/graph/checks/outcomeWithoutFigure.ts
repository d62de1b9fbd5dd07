import type { CheckQuery } from './CheckQuery.js';

/** Outcomes told in words alone: nothing was measured. */
export const outcomeWithoutFigure: CheckQuery = {
  subject: 'Outcome',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (subject:Outcome)
RETURN subject, CASE
  WHEN NOT subject.nature IN ['OUTPUT', 'RESULT'] THEN 'NOT_APPLICABLE'
  WHEN subject.figure IS NOT NULL THEN 'PASS'
  ELSE 'FAIL' END AS state, [] AS details`,
};
