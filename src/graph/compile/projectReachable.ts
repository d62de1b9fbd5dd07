import { toRecord } from '../../model/toRecord.js';
import { reachable } from '../queries/reachable.js';
import type { ReachableSelection, ReachedPart } from '../WalkSelection.js';
import type { Compilation } from './Compilation.js';
import { collectRows, firstRow } from './collectRows.js';
import { asList, combineProjections, type Projection, plain } from './Projection.js';
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
    const described = { nodes: byId(nodes.decode(nodeRows)), hubs: hubs.decode(hubRows) };
    const readReached = (walk: unknown, reachedParts: readonly ReachedPart[]): unknown =>
      Object.fromEntries(
        reachedParts.map((part) => {
          if (part.type === 'node') return [part.key, described.nodes.get(endOf(walk))?.[part.key]];
          if (part.type === 'path') return [part.key, readWalk(walk, part.parts, readSteps)];
          return [part.key, asList(asList(walk)[2]).length];
        }),
      );
    const entries = parts.map((part) => [
      part.key,
      part.type === 'reached'
        ? asList(walks).map((walk) => readReached(walk, part.parts))
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
    projection: combineProjections([
      ['id', plain(`${node}.id`)],
      ['fields', combineProjections(targets.map(({ key, target }) => [key, compilation.target(target, node)]))],
    ]),
  });
}

/** What is asked of each reached node, by its id. */
function byId(rows: unknown): ReadonlyMap<unknown, Readonly<Record<string, unknown>>> {
  return new Map(
    asList(rows)
      .map(toRecord)
      .map(({ id, fields }) => [id, toRecord(fields)]),
  );
}

/** The id of the node that a walk by ids reaches: the last one. */
function endOf(walk: unknown): unknown {
  return asList(asList(walk)[1]).at(-1);
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
