import { absentFromReports } from './absence.js';
import type { CheckQuery } from './CheckQuery.js';

/** Duties for which no measure yields work done or an effect. */
export const obligationWithoutOutcome: CheckQuery = {
  subject: 'Obligation',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (subject:Obligation)
RETURN subject, CASE
  WHEN subject.modality = 'PERMISSION' THEN 'NOT_APPLICABLE'
  WHEN EXISTS {
    (subject)<-[link:FULFILS]-(:Measure)-[yields:YIELDS]->(outcome:Outcome)
    WHERE link.basis IN bases AND yields.basis IN bases AND outcome.nature IN ['OUTPUT', 'RESULT']
  } THEN 'PASS'
  ELSE ${absentFromReports} END AS state, [] AS details`,
};
