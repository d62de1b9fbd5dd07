import { ours } from '../model/ours.js';
import { placesAround } from './place.js';
import type { RuleScope } from './Rule.js';

/** The space of the place that a space belongs to, as an expression: `cn-360733-2021-bureau` → `cn-360733`, `cn-2021-laws` → `cn`. */
const placeOf = (source: string): string =>
  `CASE WHEN split(${source}, '-')[1] =~ '(?!(19|20)[0-9]{2}$)[0-9]+' THEN 'cn-' + split(${source}, '-')[1] ELSE 'cn' END`;

const report = `(scope:Document&${ours} {kind: 'REPORT'})`;
const isToldByReport = `EXISTS { (:Document&${ours} {source: subject.source, kind: 'REPORT'}) }`;

const clauses: Readonly<Record<RuleScope, string>> = {
  ITS_REPORT: `OPTIONAL MATCH (scope:Document&${ours} {source: subject.source, kind: 'REPORT'}) WITH *`,
  // A shared fact is known in its place and in the places below; what a report declares for itself alone, in that report.
  REPORTS_OF_PLACE: `OPTIONAL CALL (subject) {
  MATCH (scope:Document&${ours} {source: subject.source, kind: 'REPORT'}) RETURN scope
  UNION
  WITH subject, ${placeOf('subject.source')} AS place WHERE NOT ${isToldByReport}
  MATCH ${report} WHERE ${placeOf('scope.source')} STARTS WITH place RETURN scope
} WITH *`,
  REPORTS_THAT_NAME_IT: `OPTIONAL CALL (subject) {
  MATCH (subject)<-[:MENTIONS]-(:Passage)-[:IN_DOCUMENT]->${report} RETURN DISTINCT scope
} WITH *`,
  ITSELF: "WITH *, CASE subject.kind WHEN 'REPORT' THEN subject END AS scope",
  NONE: 'WITH *, null AS scope',
};

/** Clauses that bind `scope` for each `subject`: a row for each report in which a rule of that scope judges it, or one row with null. */
export function bindScope(scope: RuleScope): string {
  return clauses[scope];
}

/** Whether a fact is told by the report. */
export const toldInScope = (fact: string): string => `${fact}.source = scope.source`;

/** Whether a unit lies in the `place` of the report, or below it. Where no place is recorded, its space tells. */
const lies = `CASE
      WHEN place IS NULL OR NOT EXISTS { (unit)-[:LOCATED_IN]->() } THEN unit.source STARTS WITH ${placeOf('scope.source')}
      ELSE EXISTS { (unit)-[:LOCATED_IN]->(:Jurisdiction)${placesAround}(place) } END`;

/**
 * Clauses that bind whom an obligation binds among those for whom the report speaks: `bound` (the bearers, and the members of a class that
 * bears it) and `binds`. A report speaks for its whole place when nobody is recorded as its reporter, or the government of the place is; any
 * other unit's for that unit and its parts. Without a recorded bearer, the obligation is the place's. It binds nobody in a year in which all
 * that imposes it was, on recorded dates, in force on no day.
 */
export const bindObligation = `OPTIONAL MATCH (scope)-[:LOCATED_IN]->(place:Jurisdiction)
OPTIONAL MATCH (scope)-[:REPORTED_BY]->(reporter:Unit)
WITH *, CASE WHEN reporter.kind <> 'GOVERNMENT' OR reporter.level <> place.level THEN reporter END AS speaker,
  toString(scope.year) + '-01-01' AS firstDay, toString(scope.year) + '-12-31' AS lastDay
CALL (subject, scope, place, speaker) {
  MATCH (subject)-[:BORNE_BY]->(:Unit)<-[:MEMBER_OF*0..3]-(unit:Unit)
  WITH DISTINCT unit, scope, place, speaker
  WHERE CASE WHEN speaker IS NULL THEN ${lies} ELSE EXISTS { (unit)-[:PART_OF*0..3]->(speaker) } END
  RETURN collect(unit) AS bound
}
CALL (subject, firstDay, lastDay) {
  OPTIONAL MATCH (subject)<-[:IMPOSES]-(origin)<-[:HAS_VERSION|CONTAINS*0..2]-(instrument:Instrument)
  WITH origin, firstDay, lastDay,
    [(instrument)-[:HAS_VERSION]->(version:Version) | [coalesce(version.effectiveFrom, ''), coalesce(version.effectiveTo, '9999')]] AS versions,
    [(instrument)<-[replaces:REPLACES]-() | coalesce(replaces.date, '9999')] + [(origin)<-[:CONTAINS]-(version:Version) | coalesce(version.effectiveTo, '9999')] AS ends
  WITH origin, none(day IN ends WHERE day < firstDay)
    AND (size(versions) = 0 OR any(version IN versions WHERE version[0] <= lastDay AND version[1] >= firstDay)) AS stands
  RETURN count(origin) = 0 OR sum(CASE WHEN stands THEN 1 ELSE 0 END) > 0 AS stands
}
WITH *, scope IS NULL OR stands AND (size(bound) > 0 OR (speaker IS NULL AND NOT EXISTS { (subject)-[:BORNE_BY]->() })) AS binds`;
