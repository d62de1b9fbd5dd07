import { absentFromItsReport } from './absence.js';
import type { CheckQuery } from './CheckQuery.js';

/** Measures whose words give no date, no acting unit, no figure and no document: nothing to verify them by. */
export const vagueMeasure: CheckQuery = {
  subject: 'Measure',
  bases: ['STATED'],
  text: `MATCH (subject:Measure)
RETURN subject, CASE
  WHEN subject.period IS NOT NULL
    OR EXISTS { (subject)<-[link:RESPONSIBLE_FOR]-(:Unit) WHERE link.role IN ['LEAD', 'SUPPORT'] AND link.basis IN bases }
    OR EXISTS { (subject)-[link:YIELDS]->(outcome:Outcome) WHERE outcome.figure IS NOT NULL AND link.basis IN bases }
    OR EXISTS { (subject)-[link:APPLIES]->(:Instrument) WHERE link.basis IN bases } THEN 'PASS'
  ELSE ${absentFromItsReport} END AS state, [] AS details`,
};
