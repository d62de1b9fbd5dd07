import { ours } from '../../model/ours.js';
import type { Judgement, Rule } from '../../rules/Rule.js';
import { bindScope } from '../../rules/scope.js';
import type { Compilation } from '../compile/Compilation.js';
import type { AuditConditions } from '../Selection.js';
import { compileAuditConditions } from './auditConditions.js';

/**
 * The findings of a rule, one row for each subject and report. Rows bind `subject`, `scope` (the report, or null), `state` and `details`.
 * What the conditions leave out is not judged.
 */
export function findingRows(compilation: Compilation, rule: Rule, conditions: AuditConditions): string {
  const { before, after } = compileAuditConditions(compilation, conditions, rule.subject);
  return `MATCH (subject:${rule.subject}&${ours})
${bindScope(rule.scope)}${whereAll(before)}
${judge(rule)}${whereAll(after)}`;
}

/** The Cypher of a rule over rows of `subject` and `scope`, its bases written out. */
export function judgementOf({ bases, cypher }: Rule): Required<Judgement> {
  const list = `[${bases.map((basis) => `'${basis}'`).join(', ')}]`;
  const fill = (text: string): string => text.replaceAll(' IN bases', ` IN ${list}`);
  return { given: (cypher.given ?? []).map(fill), state: fill(cypher.state), details: fill(cypher.details) };
}

function judge(rule: Rule): string {
  const { given, state, details } = judgementOf(rule);
  return [...given, `WITH subject, scope, ${state} AS state, ${details} AS details`].join('\n');
}

function whereAll(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}

/** How many rows that bind `state` have a state, as an expression. */
export function countOf(state: 'PASS' | 'FAIL' | 'NOT_RECORDED' | 'NOT_APPLICABLE'): string {
  return `sum(CASE state WHEN '${state}' THEN 1 ELSE 0 END)`;
}

/** The numbers of a rule in one list: population, passing, failing, not recorded, not applicable. */
export const stateCounts = `[count(*), ${countOf('PASS')}, ${countOf('FAIL')}, ${countOf('NOT_RECORDED')}, ${countOf('NOT_APPLICABLE')}]`;

/** What fails first, then what cannot be decided; what passes and what the rule does not speak of last. */
export const rankOfState = "CASE state WHEN 'FAIL' THEN 0 WHEN 'NOT_RECORDED' THEN 1 WHEN 'PASS' THEN 2 ELSE 3 END";
