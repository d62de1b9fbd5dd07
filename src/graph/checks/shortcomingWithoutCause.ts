import { absentFromItsReport } from './absence.js';
import type { CheckQuery } from './CheckQuery.js';

/** Shortcomings of which the report gives no cause. */
export const shortcomingWithoutCause: CheckQuery = {
  subject: 'Shortcoming',
  bases: ['STATED'],
  text: `MATCH (subject:Shortcoming)
RETURN subject, CASE WHEN subject.cause IS NOT NULL THEN 'PASS' ELSE ${absentFromItsReport} END AS state, [] AS details`,
};
