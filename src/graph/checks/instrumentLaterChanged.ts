import type { CheckQuery } from './CheckQuery.js';

/** Instruments that a report names and that were amended or replaced after its year: today another text applies. */
export const instrumentLaterChanged: CheckQuery = {
  subject: 'Instrument',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  text: `MATCH (subject:Instrument)
WITH subject, COLLECT { MATCH (subject)<-[:MENTIONS]-(:Passage)-[:IN_DOCUMENT]->(report:Document {kind: 'REPORT'}) RETURN DISTINCT report.year ORDER BY report.year } AS years,
  [(subject)-[:HAS_VERSION]->(version:Version) | version.effectiveFrom] AS begun,
  COLLECT { MATCH (subject)<-[:AMENDS|REPLACES]-(later:Instrument) RETURN later.label ORDER BY later.label } AS later
WITH subject, years, begun, later, toString(last(years)) + '-12-31' AS lastDay
RETURN subject, CASE
  WHEN size(years) = 0 OR subject.kind = 'REGIME' THEN 'NOT_APPLICABLE'
  WHEN size(later) > 0 OR any(day IN begun WHERE day > lastDay) THEN 'FAIL'
  WHEN size(begun) = 0 THEN 'NOT_RECORDED'
  ELSE 'PASS' END AS state, later + [day IN begun WHERE day > lastDay] AS details`,
};
