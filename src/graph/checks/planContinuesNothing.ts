import { absentFromItsReport } from './absence.js';
import type { CheckQuery } from './CheckQuery.js';

/** Plans that continue nothing that the graph records. */
export const planContinuesNothing: CheckQuery = {
  subject: 'Plan',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (subject:Plan)
RETURN subject, CASE
  WHEN EXISTS { (subject)-[link:CONTINUES]->() WHERE link.basis IN bases } THEN 'PASS'
  ELSE ${absentFromItsReport} END AS state, [] AS details`,
};
