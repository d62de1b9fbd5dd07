import { absentFromItsReport } from './absence.js';
import type { CheckQuery } from './CheckQuery.js';

/** Measures that yield neither work done nor an effect; extent and base are no result. */
export const measureWithoutOutcome: CheckQuery = {
  subject: 'Measure',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (subject:Measure)
RETURN subject, CASE
  WHEN EXISTS {
    (subject)-[link:YIELDS]->(outcome:Outcome) WHERE link.basis IN bases AND outcome.nature IN ['OUTPUT', 'RESULT']
  } THEN 'PASS'
  ELSE ${absentFromItsReport} END AS state, [] AS details`,
};
