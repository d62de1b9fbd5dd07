import { absentFromReport } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';
import { bindObligation, toldInScope } from './scope.js';

/** Duties for which no measure is reported. A permission need not be used. */
export const obligationWithoutMeasure: Rule = {
  id: 'obligation-without-measure',
  severity: 'WARNING',
  subject: 'Obligation',
  scope: 'REPORTS_OF_PLACE',
  bases: ['STATED', 'INFERRED'],
  expects: 'FULFILS',
  title: { zh: '义务无举措', en: 'Obligation without measure' },
  description: {
    zh: '该报告没有为落实该义务记载任何举措。“可以”类、当年未生效的、当地没有承担者的不适用。',
    en: 'The report tells of no measure for the obligation. Permissions are left out, and so is what was not in force that year or binds nobody of the place.',
  },
  messages: {
    FAIL: { zh: '报告没有记载落实“{subject}”的举措', en: 'No measure is reported for “{subject}”' },
    NOT_RECORDED: {
      zh: '该报告未全文标注，不能断定“{subject}”有无举措',
      en: 'The report is not annotated in full: whether a measure exists for “{subject}” cannot be decided',
    },
  },
  cypher: {
    given: [bindObligation],
    state: decide(
      ["subject.modality = 'PERMISSION' OR NOT binds", 'NOT_APPLICABLE'],
      [
        `EXISTS { (subject)<-[link:FULFILS]-(measure:Measure) WHERE link.basis IN bases AND ${toldInScope('measure')} }`,
        'PASS',
      ],
      absentFromReport,
    ),
    details: '[]',
  },
};
