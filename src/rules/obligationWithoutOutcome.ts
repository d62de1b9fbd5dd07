import { absentFromReport } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';
import { bindObligation, toldInScope } from './scope.js';

/** Duties for which no measure yields work done or an effect. */
export const obligationWithoutOutcome: Rule = {
  id: 'obligation-without-outcome',
  severity: 'INFO',
  subject: 'Obligation',
  scope: 'REPORTS_OF_PLACE',
  bases: ['STATED', 'INFERRED'],
  title: { zh: '义务无成效', en: 'Obligation without outcome' },
  description: {
    zh: '该报告所载落实该义务的举措没有产出或效果。“可以”类、当年未生效的、当地没有承担者的不适用。',
    en: 'No measure of the report for the obligation yields work done or an effect. Permissions are left out, and so is what was not in force that year or binds nobody of the place.',
  },
  messages: {
    FAIL: { zh: '“{subject}”没有记载产出或效果', en: 'Neither work done nor an effect is recorded for “{subject}”' },
    NOT_RECORDED: {
      zh: '该报告未全文标注，不能断定“{subject}”有无成效',
      en: 'The report is not annotated in full: whether “{subject}” has an outcome cannot be decided',
    },
  },
  cypher: {
    given: [bindObligation],
    state: decide(
      ["subject.modality = 'PERMISSION' OR NOT binds", 'NOT_APPLICABLE'],
      [
        `EXISTS {
    (subject)<-[link:FULFILS]-(measure:Measure)-[yields:YIELDS]->(outcome:Outcome)
    WHERE link.basis IN bases AND yields.basis IN bases AND outcome.nature IN ['OUTPUT', 'RESULT'] AND ${toldInScope('measure')}
  }`,
        'PASS',
      ],
      absentFromReport,
    ),
    details: '[]',
  },
};
