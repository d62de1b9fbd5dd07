import { decide } from './decide.js';
import type { Rule } from './Rule.js';

/** Instruments that a report names and that were amended or replaced after its year: today another text applies. */
export const instrumentLaterChanged: Rule = {
  id: 'instrument-later-changed',
  severity: 'INFO',
  subject: 'Instrument',
  scope: 'REPORTS_THAT_NAME_IT',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  title: { zh: '后来修改或废止的规范依据', en: 'Instrument later amended or replaced' },
  description: {
    zh: '报告年度之后被修改、被取代或有新版本：今日适用的是另一文本。',
    en: 'Amended or replaced after the year of the report, or with a later version: today another text applies.',
  },
  messages: {
    FAIL: {
      zh: '{subject}在报告年度之后有变动：{details}',
      en: '{subject} changed after the year of the report: {details}',
    },
    NOT_RECORDED: {
      zh: '没有记载{subject}的版本，不能断定其后有无变动',
      en: 'No version of {subject} is recorded: whether it changed later cannot be decided',
    },
  },
  cypher: {
    given: [
      `WITH *, toString(scope.year) + '-12-31' AS lastDay
WITH *, [(subject)-[:HAS_VERSION]->(version:Version) | version.effectiveFrom] AS begun,
  COLLECT {
    MATCH (subject)<-[change:AMENDS|REPLACES]-(later:Instrument) WHERE change.date IS NULL OR change.date > lastDay
    RETURN DISTINCT later.label ORDER BY later.label
  } AS later`,
    ],
    state: decide(
      ["scope IS NULL OR subject.kind = 'REGIME'", 'NOT_APPLICABLE'],
      ['size(later) > 0 OR any(day IN begun WHERE day > lastDay)', 'FAIL'],
      ['size(begun) = 0', 'NOT_RECORDED'],
      "'PASS'",
    ),
    details: 'later + [day IN begun WHERE day > lastDay]',
  },
};
