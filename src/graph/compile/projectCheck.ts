import type { Rule } from '../../rules/Rule.js';
import { findingRows, stateCounts } from '../queries/findingRows.js';
import type { AuditConditions, CheckPart, StateCount } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import { asList, type Projection, plain } from './Projection.js';

/** A check as it is wanted: its rule, the findings that it is counted over, and what is asked of it. */
export interface CheckProjection {
  readonly rule: Rule;
  readonly conditions: AuditConditions;
  readonly parts: readonly CheckPart[];
}

/** The order in which the numbers of a check travel. */
const countOrder: readonly StateCount[] = ['population', 'passing', 'failing', 'notRecorded', 'notApplicable'];

/** Projects a check with its numbers; nothing is judged when no number is asked for. */
export function projectCheck(compilation: Compilation, { rule, conditions, parts }: CheckProjection): Projection {
  const decode = (counts: unknown): unknown => decodeCheck(rule, parts, counts);
  if (!asksForNumbers(parts)) return { ...plain('[]'), decode };
  const name = compilation.variable('b');
  return { prelude: countFindings(compilation, { rule, conditions, name }), expression: name, decode };
}

/** Binds the numbers of a check to a name. */
export function countFindings(
  compilation: Compilation,
  { rule, conditions, name }: Pick<CheckProjection, 'rule' | 'conditions'> & { readonly name: string },
): string {
  return `CALL () {
${findingRows(compilation, rule, conditions)}
RETURN ${stateCounts} AS ${name}
}
`;
}

/** Tells whether a number of a check is asked for. */
export function asksForNumbers(parts: readonly CheckPart[]): boolean {
  return parts.some(({ type }) => type === 'count');
}

/** What was asked of a check, from its numbers as they travel. */
export function decodeCheck(rule: Rule, parts: readonly CheckPart[], counts: unknown): unknown {
  return Object.fromEntries(parts.map((part) => [part.key, decodePart(part, rule, asList(counts))]));
}

function decodePart(part: CheckPart, rule: Rule, counts: readonly unknown[]): unknown {
  switch (part.type) {
    case 'count':
      return counts[countOrder.indexOf(part.count)];
    case 'text':
      return rule[part.text][part.language === 'ZH' ? 'zh' : 'en'];
    case 'rule':
      return rule[part.part];
  }
}
