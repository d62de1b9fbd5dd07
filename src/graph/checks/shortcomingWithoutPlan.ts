import { absentFromItsReport } from './absence.js';
import type { CheckQuery } from './CheckQuery.js';

/** Shortcomings that no plan addresses. */
export const shortcomingWithoutPlan: CheckQuery = {
  subject: 'Shortcoming',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (subject:Shortcoming)
RETURN subject, CASE
  WHEN EXISTS { (subject)<-[link:ADDRESSES]-(:Plan) WHERE link.basis IN bases } THEN 'PASS'
  ELSE ${absentFromItsReport} END AS state, [] AS details`,
};
