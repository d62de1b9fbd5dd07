import { absentFromReports } from './absence.js';
import type { CheckQuery } from './CheckQuery.js';

/** Units that a report names and to which it ties neither a duty nor a measure. A platform or the public bears none. */
export const unitWithoutDutyOrMeasure: CheckQuery = {
  subject: 'Unit',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  text: `MATCH (subject:Unit)
RETURN subject, CASE
  WHEN subject.kind IN ['PLATFORM', 'PUBLIC'] THEN 'NOT_APPLICABLE'
  WHEN NOT EXISTS { (subject)<-[:MENTIONS]-(:Passage)-[:IN_DOCUMENT]->(:Document {kind: 'REPORT'}) } THEN 'NOT_APPLICABLE'
  WHEN EXISTS { (subject)<-[link:BORNE_BY]-(:Obligation) WHERE link.basis IN bases }
    OR EXISTS { (subject)-[link:RESPONSIBLE_FOR]->(:Measure) WHERE link.basis IN bases } THEN 'PASS'
  ELSE ${absentFromReports} END AS state, [] AS details`,
};
