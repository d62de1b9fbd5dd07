import { absentFromItsReport } from './absence.js';
import type { CheckQuery } from './CheckQuery.js';

/** Measures whose words do not say who leads them. */
export const measureWithoutStatedLead: CheckQuery = {
  subject: 'Measure',
  bases: ['STATED'],
  text: `MATCH (subject:Measure)
WITH subject, bases, COLLECT {
  MATCH (subject)<-[link:RESPONSIBLE_FOR {role: 'LEAD'}]-(unit:Unit) WHERE NOT link.basis IN bases RETURN unit.label ORDER BY unit.label
} AS inferred
RETURN subject, CASE
  WHEN EXISTS { (subject)<-[link:RESPONSIBLE_FOR {role: 'LEAD'}]-(:Unit) WHERE link.basis IN bases } THEN 'PASS'
  ELSE ${absentFromItsReport} END AS state, inferred AS details`,
};
