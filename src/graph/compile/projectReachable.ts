import { reachable } from '../queries/reachable.js';
import type { ReachableSelection, ReachedPart } from '../WalkSelection.js';
import type { Compilation } from './Compilation.js';
import { collectRows, firstRow } from './collectRows.js';
import { asList, combineProjections, type Projection } from './Projection.js';
import type { SearchAnswer } from './projectPaths.js';
import { listReasons, projectHubs, readLimitPart, type WalkLimits } from './projectWalkLimits.js';
import { projectWalkSteps, readWalk, walkById } from './projectWalkSteps.js';
import { toWalkTerms } from './toWalkTerms.js';

/** Projects what can be reached from a node. */
export function projectReachable(compilation: Compilation, selection: ReachableSelection): Projection {
  const { from, kinds, restriction, maxNodes, parts } = selection;
  const reach = {
    from: { kind: from.kind, id: compilation.parameter(from.id) },
    kinds,
    maxNodes: compilation.parameter(maxNodes),
  };
  const terms = toWalkTerms(compilation, restriction);
  const asked = parts.flatMap((part) => (part.type === 'reached' ? part.parts : []));
  const pathParts = asked.flatMap((part) => (part.type === 'path' ? part.parts : []));
  const steps = projectWalkSteps(compilation, pathParts, { list: 'reached', position: 1 });
  const nodes = projectReachedNodes(compilation, asked);
  const limits = parts.flatMap((part) => (part.type === 'reached' ? [] : [part]));
  const hubs = projectHubs(compilation, limits, 'hub');
  const expression = `[a IS NULL, [walk IN reached | ${walkById('walk', 1)}], ${steps.expression}, ${nodes.expression},
  [hub IN hubs | hub.id], ${hubs.expression}, more, overworked, open]`;
  const decode = (value: unknown): SearchAnswer => {
    const [noFrom, walks, dictionaries, nodeRows, hubIds, hubRows, ...state] = asList(value);
    if (noFrom === true) return { missing: 'from' };
    const found = readLimits(asList(walks).length, asList(hubIds).map(String), state);
    const readSteps = steps.decode(dictionaries);
    const described = { nodes: asList(nodes.decode(nodeRows)), hubs: hubs.decode(hubRows) };
    const readReached = (walk: unknown, index: number, reachedParts: readonly ReachedPart[]): unknown =>
      Object.fromEntries(
        reachedParts.map((part) => {
          if (part.type === 'node') return [part.key, Object(described.nodes[index])[part.key]];
          if (part.type === 'path') return [part.key, readWalk(walk, part.parts, readSteps)];
          return [part.key, asList(asList(walk)[2]).length];
        }),
      );
    const entries = parts.map((part) => [
      part.key,
      part.type === 'reached'
        ? asList(walks).map((walk, index) => readReached(walk, index, part.parts))
        : readLimitPart(part, found, described.hubs),
    ]);
    return { missing: null, tree: Object.fromEntries(entries) };
  };
  const projection = { prelude: steps.prelude + nodes.prelude + hubs.prelude, expression, decode };
  return firstRow(compilation, { imports: [], clauses: `${reachable(reach, terms)}\n`, projection });
}

/** What is asked of the reached nodes themselves, in their order. */
function projectReachedNodes(compilation: Compilation, parts: readonly ReachedPart[]): Projection {
  const node = compilation.variable('n');
  const targets = parts.flatMap((part) => (part.type === 'node' ? [part] : []));
  return collectRows(compilation, {
    imports: ['reached'],
    clauses: `UNWIND reached AS walk WITH walk[0] AS ${node}`,
    projection: combineProjections(targets.map(({ key, target }) => [key, compilation.target(target, node)])),
  });
}

function readLimits(count: number, hubs: readonly string[], state: readonly unknown[]): WalkLimits {
  const [more, overworked, open] = state.map((each) => each === true);
  const excludedHubs = [...new Set(hubs)].sort();
  const reasons = listReasons({
    LENGTH: count === 0 && more !== true && open === true,
    NUMBER: more === true,
    TIME: overworked === true,
    HUBS: excludedHubs.length > 0,
  });
  return { reasons, excludedHubs };
}
