import type { TrailKind } from '../../model/trail.js';
import { catalogue } from '../../rules/catalogue.js';
import type { Rule } from '../../rules/Rule.js';
import { bindScope } from '../../rules/scope.js';
import { judgementOf } from './findingRows.js';

/** The rules that a trail holds against its facts: those that expect a link, in the order of the catalogue. */
export const trailRules: readonly Rule[] = catalogue.filter(({ expects }) => expects !== undefined);

/** Lists of facts of one kind, as variables. */
export interface FactLists {
  readonly kind: TrailKind;
  readonly lists: readonly string[];
}

/**
 * Finds the links that facts lack: the findings of {@link trailRules} on them that are FAIL or NOT_RECORDED. Rows bind `subject`, `scope`,
 * `state`, `details` and `rule`, its position among these rules. `condition` restricts the reports and may use `source`; a finding
 * of no report stays.
 */
export function trailGaps(facts: readonly FactLists[], condition: string | null): string {
  const imports = ['source', ...facts.flatMap(({ lists }) => lists)].join(', ');
  const branches = facts.flatMap(({ kind, lists }) =>
    groupByScope(trailRules.filter(({ subject }) => subject === kind)).map((rules) =>
      findGaps(rules, { facts: lists.join(' + '), condition }),
    ),
  );
  return `CALL (${imports}) {
  ${branches.join('\n  UNION ALL\n  ')}
}
WITH subject, scope, state, details, rule`;
}

/** Rules of one scope are judged together: each report is found once. */
function groupByScope(rules: readonly Rule[]): ReadonlyArray<readonly Rule[]> {
  const scopes = [...new Set(rules.map(({ scope }) => scope))];
  return scopes.map((scope) => rules.filter((rule) => rule.scope === scope));
}

interface Gaps {
  /** The facts, as an expression of a list. */
  readonly facts: string;
  readonly condition: string | null;
}

/** The gaps of facts by rules of one kind and scope. */
function findGaps(rules: readonly Rule[], { facts, condition }: Gaps): string {
  const judgements = rules.map((rule) => ({ position: trailRules.indexOf(rule), ...judgementOf(rule) }));
  const given = new Set(judgements.flatMap((each) => each.given));
  const decisions = judgements.map(({ position, state, details }) => `[${position}, ${state}, ${details}]`);
  return `UNWIND ${facts} AS subject WITH DISTINCT subject
  ${bindScope(rules[0]?.scope ?? 'NONE')}${condition === null ? '' : ` WHERE scope IS NULL OR ${condition}`}
  ${[...given].join('\n  ')}
  WITH subject, scope, [${decisions.join(', ')}] AS decisions
  UNWIND decisions AS decision WITH subject, scope, decision WHERE decision[1] IN ['FAIL', 'NOT_RECORDED']
  RETURN subject, scope, decision[1] AS state, decision[2] AS details, decision[0] AS rule`;
}
