import { absentFromReports } from './absence.js';
import type { CheckQuery } from './CheckQuery.js';

/** Duties for which no measure is reported. A permission need not be used. */
export const obligationWithoutMeasure: CheckQuery = {
  subject: 'Obligation',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (subject:Obligation)
RETURN subject, CASE
  WHEN subject.modality = 'PERMISSION' THEN 'NOT_APPLICABLE'
  WHEN EXISTS { (subject)<-[link:FULFILS]-(:Measure) WHERE link.basis IN bases } THEN 'PASS'
  ELSE ${absentFromReports} END AS state, [] AS details`,
};
