import type { CheckQuery } from './CheckQuery.js';

/** Measures that apply an instrument on days on which it was not in force. The days are those of the measure, or its whole year.
 * Issuing and preparing come before force; a regime has none. 新修订 in the words settles which text is meant. */
export const instrumentNotInForce: CheckQuery = {
  subject: 'Measure',
  bases: ['STATED', 'INFERRED'],
  text: `MATCH (subject:Measure)
CALL (subject, bases) {
  MATCH (subject)-[link:APPLIES]->(instrument:Instrument)
  WHERE link.basis IN bases AND NOT link.manner IN ['ISSUE', 'PREPARE'] AND instrument.kind <> 'REGIME'
  WITH subject, instrument,
    [(instrument)-[:HAS_VERSION]->(version:Version) | [version.effectiveFrom, coalesce(version.effectiveTo, '9999-12-31')]] AS versions,
    [(instrument)<-[replaces:REPLACES]-(:Instrument) | coalesce(replaces.date, '')] AS replacedOn,
    EXISTS { (subject)-[evidence:EVIDENCED_BY]->(passage:Passage) WHERE link.id IN evidence.links AND passage.quote CONTAINS '新修订' } AS revised
  WITH instrument, revised, versions, replacedOn,
    any(version IN versions WHERE version[0] <= subject.periodFrom AND version[1] >= subject.periodFrom) AND none(day IN replacedOn WHERE day <= subject.periodFrom) AS first,
    any(version IN versions WHERE version[0] <= subject.periodTo AND version[1] >= subject.periodTo) AND none(day IN replacedOn WHERE day <= subject.periodTo) AS last,
    any(version IN versions WHERE version[0] <= subject.periodTo AND version[1] >= subject.periodFrom) AND none(day IN replacedOn WHERE day <= subject.periodFrom) AS ever
  WITH instrument, CASE
    WHEN revised THEN 'PASS'
    WHEN '' IN replacedOn THEN 'NOT_RECORDED'
    WHEN first AND last THEN 'PASS'
    WHEN size(versions) = 0 OR any(version IN versions WHERE version[0] IS NULL) OR ever THEN 'NOT_RECORDED'
    ELSE 'FAIL' END AS state
  WITH DISTINCT instrument, state ORDER BY instrument.label
  RETURN collect([state, instrument.label]) AS applied
}
WITH subject, applied, CASE
  WHEN size(applied) = 0 THEN 'NOT_APPLICABLE'
  WHEN any(each IN applied WHERE each[0] = 'FAIL') THEN 'FAIL'
  WHEN any(each IN applied WHERE each[0] = 'NOT_RECORDED') THEN 'NOT_RECORDED'
  ELSE 'PASS' END AS state
RETURN subject, state, [each IN applied WHERE each[0] = state | each[1]] AS details`,
};
