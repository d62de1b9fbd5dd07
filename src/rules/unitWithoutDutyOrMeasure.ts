import { absentFromReport } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';
import { toldInScope } from './scope.js';

/** Units that a report names and to which it ties neither a duty nor a measure. A platform or the public bears none. */
export const unitWithoutDutyOrMeasure: Rule = {
  id: 'unit-without-duty-or-measure',
  severity: 'INFO',
  subject: 'Unit',
  scope: 'REPORTS_THAT_NAME_IT',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  expects: 'BORNE_BY',
  title: { zh: '提及的单位无义务、无举措', en: 'Unit named without duty or measure' },
  description: {
    zh: '报告提到它，却既无义务也无举措；平台和公众不适用。',
    en: 'A report names it, and ties neither a duty nor a measure to it. Platforms and the public are left out.',
  },
  messages: {
    FAIL: {
      zh: '报告提到“{subject}”，没有记载其义务或举措',
      en: 'The report names “{subject}” and ties neither a duty nor a measure to it',
    },
    NOT_RECORDED: {
      zh: '该报告未全文标注，不能断定“{subject}”有无义务或举措',
      en: 'The report is not annotated in full: whether “{subject}” has a duty or a measure cannot be decided',
    },
  },
  cypher: {
    state: decide(
      ["scope IS NULL OR subject.kind IN ['PLATFORM', 'PUBLIC']", 'NOT_APPLICABLE'],
      [
        `EXISTS { (subject)<-[link:BORNE_BY]-(:Obligation) WHERE link.basis IN bases }
    OR EXISTS { (subject)-[link:RESPONSIBLE_FOR]->(measure:Measure) WHERE link.basis IN bases AND ${toldInScope('measure')} }`,
        'PASS',
      ],
      absentFromReport,
    ),
    details: '[]',
  },
};
