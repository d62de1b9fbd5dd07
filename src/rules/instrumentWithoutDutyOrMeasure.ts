import { absentFromReport } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';
import { toldInScope } from './scope.js';

/** Instruments that a report names and from which neither a duty nor a measure follows. */
export const instrumentWithoutDutyOrMeasure: Rule = {
  id: 'instrument-without-duty-or-measure',
  severity: 'WARNING',
  subject: 'Instrument',
  scope: 'REPORTS_THAT_NAME_IT',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  title: { zh: '提及的规范依据无义务、无举措', en: 'Instrument cited without duty or measure' },
  description: {
    zh: '报告提到它，却没有由它而来的义务或举措。',
    en: 'A report names it, and neither a duty nor a measure follows from it.',
  },
  messages: {
    FAIL: {
      zh: '报告提到{subject}，没有由它而来的义务或举措',
      en: 'The report names {subject}, and neither a duty nor a measure follows from it',
    },
    NOT_RECORDED: {
      zh: '该报告未全文标注，不能断定{subject}有无义务或举措',
      en: 'The report is not annotated in full: what follows from {subject} cannot be decided',
    },
  },
  cypher: {
    state: decide(
      ['scope IS NULL', 'NOT_APPLICABLE'],
      [
        `EXISTS { (subject)<-[link:APPLIES]-(measure:Measure) WHERE link.basis IN bases AND ${toldInScope('measure')} }
    OR EXISTS { (subject)-[:HAS_VERSION|CONTAINS*0..2]->()-[link:IMPOSES]->(:Obligation) WHERE link.basis IN bases }`,
        'PASS',
      ],
      absentFromReport,
    ),
    details: '[]',
  },
};
