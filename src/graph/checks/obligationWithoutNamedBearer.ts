import { absentFromReports } from './absence.js';
import type { CheckQuery } from './CheckQuery.js';

/** Duties borne by classes alone, or by nobody. A law may name the bearer: EXTERNAL counts. */
export const obligationWithoutNamedBearer: CheckQuery = {
  subject: 'Obligation',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  text: `MATCH (subject:Obligation)
WITH subject, unread, COLLECT {
  MATCH (subject)-[link:BORNE_BY]->(unit:Unit) WHERE link.basis IN bases RETURN [unit.kind, unit.label] ORDER BY unit.label
} AS bearers
RETURN subject, CASE
  WHEN any(bearer IN bearers WHERE bearer[0] <> 'CLASS') THEN 'PASS'
  ELSE ${absentFromReports} END AS state, [bearer IN bearers | bearer[1]] AS details`,
};
