import type { Hidden } from './GraphAddress.ts';
import type { GraphLink, GraphNode } from './GraphNode.ts';
import type { WholeGraph } from './WholeGraph.ts';

/** What of a graph is shown, and how much is hidden. */
export interface ShownGraph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly hiddenNodes: number;
  readonly hiddenLinks: number;
}

/**
 * Takes away the nodes of the hidden kinds, the links of the hidden relations and bases, and what hung only by these:
 * links without an end, and nodes, the start excepted, that have lost their last link.
 */
export function filterGraph(
  { nodes, links }: Pick<WholeGraph, 'nodes' | 'links'>,
  hidden: readonly Hidden[],
): ShownGraph {
  const [start] = nodes;
  const away = new Set<string>(hidden);
  const kept = new Set(nodes.filter(({ __typename }) => !away.has(__typename)).map(({ id }) => id));
  const shownLinks = links.filter(
    ({ relation, basis, from, to }) => !away.has(relation) && !away.has(basis) && kept.has(from.id) && kept.has(to.id),
  );
  const [before, after] = [listEnds(links), listEnds(shownLinks)];
  const shownNodes = nodes.filter(({ id }) => kept.has(id) && (id === start?.id || after.has(id) || !before.has(id)));
  return {
    nodes: shownNodes,
    links: shownLinks,
    hiddenNodes: nodes.length - shownNodes.length,
    hiddenLinks: links.length - shownLinks.length,
  };
}

function listEnds(links: readonly GraphLink[]): ReadonlySet<string> {
  return new Set(links.flatMap(({ from, to }) => [from.id, to.id]));
}
