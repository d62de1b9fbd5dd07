import { isValueOf } from '../../model/enumeration.js';
import { describeFinding } from '../../rules/describeFinding.js';
import type { Rule } from '../../rules/Rule.js';
import type { FindingFieldSelection, TargetSelection } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import { asList, combineProjections, type Projection, plain } from './Projection.js';
import { asksForNumbers, decodeCheck } from './projectCheck.js';
import { projectEvidence } from './projectEvidence.js';

/** The variables that a row of findings has beside its subject. */
export function findingVariables(subject: string) {
  return {
    scope: `${subject}_scope`,
    state: `${subject}_state`,
    details: `${subject}_details`,
    rank: `${subject}_rank`,
    key: `${subject}_key`,
    counts: `${subject}_counts`,
  } as const;
}

/** A row of findings: the rule that decided, and the variable of the subject. */
interface FindingRow {
  readonly rule: Rule;
  readonly subject: string;
}

/** Projects a finding. */
export function projectFinding(
  compilation: Compilation,
  fields: readonly FindingFieldSelection[],
  row: FindingRow,
): Projection {
  return combineProjections(fields.map((field) => [field.key, projectField(compilation, field, row)]));
}

function projectField(
  compilation: Compilation,
  field: FindingFieldSelection,
  { rule, subject }: FindingRow,
): Projection {
  const { scope, state, details, key, counts } = findingVariables(subject);
  switch (field.type) {
    case 'id':
      return { ...plain(key), decode: (value) => `${rule.id} ${String(value)}` };
    case 'state':
      return plain(state);
    case 'check':
      return {
        ...plain(asksForNumbers(field.parts) ? counts : '[]'),
        decode: (value) => decodeCheck(rule, field.parts, value),
      };
    case 'subject':
      return compilation.target(field.target, subject);
    case 'scope':
      return projectScope(compilation, field.target, scope);
    case 'evidence':
      return projectEvidence(compilation, field.passage, subject);
    case 'message':
      return projectMessage({ rule, subject, state, details }, field.language);
  }
}

/** Projects the report in which a finding was made; null where there is none. */
export function projectScope(compilation: Compilation, target: TargetSelection, scope: string): Projection {
  const { prelude, expression, decode } = compilation.target(target, scope);
  return {
    prelude,
    expression: `CASE WHEN ${scope} IS NULL THEN null ELSE ${expression} END`,
    decode: (value) => (value === null ? null : decode(value)),
  };
}

/** A decision: its rule, and the variables of the rest. */
export interface DecisionVariables {
  readonly rule: Rule;
  readonly subject: string;
  readonly state: string;
  readonly details: string;
}

/** Projects what a decision means. */
export function projectMessage(
  { rule, subject, state, details }: DecisionVariables,
  language: 'ZH' | 'EN',
): Projection {
  return {
    ...plain(`[${state}, ${details}, ${subject}.id, ${subject}.label]`),
    decode: (value) => decodeMessage(rule, language, asList(value)),
  };
}

/** Words a decision that travelled as `[state, details, id, label]`. */
export function decodeMessage(
  rule: Rule,
  language: 'ZH' | 'EN',
  [state, details, id, label]: readonly unknown[],
): string {
  if (!isValueOf('FindingState', state)) throw new TypeError(`no message for ${String(state)}`);
  const subject = { id: String(id), label: String(label) };
  const decision = { rule, state, subject, details: asList(details).map(String) };
  return describeFinding(decision, language === 'ZH' ? 'zh' : 'en');
}
