import { absentFromReports } from './absence.js';
import type { CheckQuery } from './CheckQuery.js';

/** Instruments that a report names and from which neither a duty nor a measure follows. */
export const instrumentWithoutDutyOrMeasure: CheckQuery = {
  subject: 'Instrument',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  text: `MATCH (subject:Instrument)
RETURN subject, CASE
  WHEN NOT EXISTS { (subject)<-[:MENTIONS]-(:Passage)-[:IN_DOCUMENT]->(:Document {kind: 'REPORT'}) } THEN 'NOT_APPLICABLE'
  WHEN EXISTS { (subject)<-[link:APPLIES]-(:Measure) WHERE link.basis IN bases }
    OR EXISTS { (subject)-[:HAS_VERSION|CONTAINS*0..2]->()-[link:IMPOSES]->(:Obligation) WHERE link.basis IN bases } THEN 'PASS'
  ELSE ${absentFromReports} END AS state, [] AS details`,
};
