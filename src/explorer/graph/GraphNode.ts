import type { GraphLinkFragment, GraphNodesQuery } from '../generated/graphql.ts';

/** A node of the graph view, with the number of its links by relation and direction, and the links themselves where they are few. */
export type GraphNode = NonNullable<GraphNodesQuery['nodes'][number]>;

/** A link of the graph view; its ends are drawn nodes. */
export type GraphLink = GraphLinkFragment;

/** The most links of which a node brings all. One with more is a hub: which of them are drawn, and how many, is chosen. */
export const mostLinks = 30;

/** Whether a node has so many links that a choice is needed. */
export function isHub(node: GraphNode): boolean {
  return node.links.totalCount > mostLinks;
}
