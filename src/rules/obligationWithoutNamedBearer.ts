import { absentFromReport } from './absence.js';
import { decide } from './decide.js';
import type { Rule } from './Rule.js';
import { bindObligation } from './scope.js';

/** Obligations borne by nobody, or by classes alone of which no unit that acts in the report is a recorded member. A law may name the bearer: EXTERNAL counts. */
export const obligationWithoutNamedBearer: Rule = {
  id: 'obligation-without-named-bearer',
  severity: 'WARNING',
  subject: 'Obligation',
  scope: 'REPORTS_OF_PLACE',
  bases: ['STATED', 'INFERRED', 'EXTERNAL'],
  expects: 'BORNE_BY',
  title: { zh: '义务无具名承担者', en: 'Obligation without named bearer' },
  description: {
    zh: '义务没有承担者，或只由一类单位承担，而报告所及没有该类的具名成员。',
    en: 'The obligation is borne by nobody, or by classes alone of which the place of the report has no named member.',
  },
  messages: {
    FAIL: {
      zh: '“{subject}”没有具名的承担者（所载：{details}）',
      en: '“{subject}” has no named bearer (recorded: {details})',
    },
    NOT_RECORDED: {
      zh: '该报告未全文标注，不能断定“{subject}”由谁承担',
      en: 'The report is not annotated in full: who bears “{subject}” cannot be decided',
    },
  },
  cypher: {
    given: [
      bindObligation,
      `WITH *, COLLECT {
  MATCH (subject)-[link:BORNE_BY]->(unit:Unit) WHERE link.basis IN bases RETURN [unit.kind, unit.label] ORDER BY unit.label
} AS bearers`,
    ],
    state: decide(
      ['NOT binds', 'NOT_APPLICABLE'],
      ["any(bearer IN bearers WHERE bearer[0] <> 'CLASS') OR any(unit IN bound WHERE unit.kind <> 'CLASS')", 'PASS'],
      absentFromReport,
    ),
    details: '[bearer IN bearers | bearer[1]]',
  },
};
