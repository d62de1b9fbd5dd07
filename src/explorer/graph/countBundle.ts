import type { GraphNode } from './GraphNode.ts';
import { type Bundle, isInBundle } from './Step.ts';
import type { WholeGraph } from './WholeGraph.ts';

/** How many links a bundle has, and how many of them the graph has. */
export interface BundleCount {
  readonly total: number;
  readonly drawn: number;
}

/** Counts a bundle of a node: what expanding it would bring, before that is done. */
export function countBundle({ links }: Pick<WholeGraph, 'links'>, node: GraphNode, bundle: Bundle): BundleCount {
  const total = node.degrees
    .filter(({ relation, direction }) => {
      const isWanted = bundle.relation === null || bundle.relation === relation;
      return isWanted && (bundle.direction === 'BOTH' || bundle.direction === direction);
    })
    .reduce((sum, { count }) => sum + count, 0);
  return { total, drawn: links.filter((link) => isInBundle(link, bundle)).length };
}

/** Counts all links of a node. */
export function countAll(graph: Pick<WholeGraph, 'links'>, node: GraphNode): BundleCount {
  return countBundle(graph, node, { node: node.id, relation: null, direction: 'BOTH' });
}
