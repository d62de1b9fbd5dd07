import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Measures that apply an instrument on days on which it was not in force. The days are those of the measure, or its whole year. Issuing and preparing come before force; a regime has none. 新修订 in the words settles which text is meant. */
export const instrumentNotInForce: Rule = {
  id: 'instrument-not-in-force',
  severity: 'ERROR',
  subject: 'Measure',
  scope: 'ITS_REPORT',
  bases: ['STATED', 'INFERRED'],
  title: { zh: '适用时未生效的规范依据', en: 'Instrument not in force when applied' },
  description: {
    zh: '有日期的举措按其日期判断，无日期的按全年判断；印发和起草不适用，制度不适用；原文写“新修订”的即指新文本。',
    en: 'A dated measure is judged on its days, an undated one on its whole year. Issuing, preparing and regimes are left out; 新修订 in the words settles which text is meant.',
  },
  messages: {
    PASS: { zh: '“{subject}”所适用的{details}在其时有效', en: '{details} was in force when “{subject}” applied it' },
    FAIL: {
      zh: '“{subject}”所适用的{details}在其时无一日有效',
      en: '{details} was in force on no day on which “{subject}” applied it',
    },
    NOT_RECORDED: {
      zh: '“{subject}”适用{details}时该依据是否有效，所载日期不足以断定',
      en: 'Whether {details} was in force when “{subject}” applied it cannot be decided from the recorded dates',
    },
  },
  cypher: {
    given: [
      `CALL (subject) {
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
WITH *, head([each IN ['FAIL', 'NOT_RECORDED', 'PASS'] WHERE any(one IN applied WHERE one[0] = each)]) AS weakest`,
    ],
    state: decide(['weakest IS NULL', 'NOT_APPLICABLE'], 'weakest'),
    details: '[each IN applied WHERE each[0] = weakest | each[1]]',
  },
};
