import { absentFromItsReport } from './absence.js';
import type { CheckQuery } from './CheckQuery.js';

/** Measures without a unit that leads or supports them. */
export const measureWithoutUnit: CheckQuery = {
  subject: 'Measure',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (subject:Measure)
RETURN subject, CASE
  WHEN EXISTS { (subject)<-[link:RESPONSIBLE_FOR]-(:Unit) WHERE link.role IN ['LEAD', 'SUPPORT'] AND link.basis IN bases } THEN 'PASS'
  ELSE ${absentFromItsReport} END AS state, [] AS details`,
};
