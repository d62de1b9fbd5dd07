import type { Kind } from '../../../src/model/kind.js';
import type { PlainGraph, PlainNode } from '../world/PlainGraph.js';
import { Random } from '../world/Random.js';

const casesOfOperation = 20;

/** Nodes of a kind spread over the graph, the same at each run; `fits` narrows them. */
export function pickSome(
  graph: PlainGraph,
  kind: Kind,
  fits: (node: PlainNode) => boolean = () => true,
  count: number = casesOfOperation,
): readonly PlainNode[] {
  const all = graph.all(kind);
  const random = new Random(`${kind} ${all.length}`);
  const picked = new Set<PlainNode>();
  for (let attempt = 0; picked.size < count && attempt < 200_000; attempt++) {
    const node = random.pick(all);
    if (fits(node)) picked.add(node);
  }
  if (picked.size === 0) throw new TypeError(`no ${kind} fits`);
  return [...picked];
}

/** The nodes whose measure is closest to the wanted one. */
export function pickClosest(
  nodes: readonly PlainNode[],
  wanted: number,
  measure: (node: PlainNode) => number,
  count: number,
): readonly PlainNode[] {
  return [...nodes]
    .map((node) => ({ node, distance: Math.abs(measure(node) - wanted) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, count)
    .map(({ node }) => node);
}
