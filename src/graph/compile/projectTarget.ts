import { kindOf } from '../../model/ours.js';
import type { NodeSelection, TargetSelection } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import { asList, joinPreludes, type Projection } from './Projection.js';

/**
 * Projects a node that may be of one of several kinds. Kinds of which the same is asked share one branch,
 * so that `{ id label }` over all kinds costs no more text than over one.
 */
export function projectTarget(compilation: Compilation, target: TargetSelection, variable: string): Projection {
  const [only] = target;
  if (target.length === 1 && only) return projectKnown(compilation, only, variable);
  const groups = groupByFields(target).map((variants) => ({
    kinds: variants.map(({ kind }) => kind),
    projection: compilation.node(variants[0], variable),
  }));
  const branches = groups.map(
    ({ kinds, projection }) =>
      `WHEN ${variable}:${kinds.join('|')} THEN [${kindOf(variable)}, ${projection.expression}]`,
  );
  return {
    prelude: joinPreludes(groups.map(({ projection }) => projection)),
    expression: `CASE ${branches.join(' ')} END`,
    decode(value) {
      if (value === null) return null;
      const [kind, values] = asList(value);
      const group = groups.find(({ kinds }) => kinds.some((name) => name === kind));
      return Object.assign({ __typename: kind }, group?.projection.decode(values));
    },
  };
}

function projectKnown(compilation: Compilation, selection: NodeSelection, variable: string): Projection {
  const node = compilation.node(selection, variable);
  return { ...node, decode: (value) => Object.assign({ __typename: selection.kind }, node.decode(value)) };
}

function groupByFields(target: TargetSelection): ReadonlyArray<readonly [NodeSelection, ...NodeSelection[]]> {
  const groups = new Map<string, [NodeSelection, ...NodeSelection[]]>();
  for (const selection of target) {
    const key = JSON.stringify(selection.fields);
    const group = groups.get(key);
    if (group) group.push(selection);
    else groups.set(key, [selection]);
  }
  return [...groups.values()];
}
