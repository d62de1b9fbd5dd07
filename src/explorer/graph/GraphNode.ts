import type { GraphLinkFragment, GraphNodesQuery } from '../generated/graphql.ts';

/** A node of the graph view, with the number of its links by relation and direction, and the links themselves where they are few. */
export type GraphNode = NonNullable<GraphNodesQuery['nodes'][number]>;

/** A link of the graph view; its ends are drawn nodes. */
export type GraphLink = GraphLinkFragment;

/** The most links that are drawn without a choice, and the most of one choice. */
export const mostLinks = 30;
/** The most links of a node that is no hub: the API's measure for paths too. */
const mostLinksBesideHubs = 100;

/** Whether a node has so many links that a choice is needed: of which relation, and how many. */
export function needsChoice({ links }: GraphNode): boolean {
  return links.totalCount > mostLinks;
}

/** Whether a node is a hub: nearly everything can be joined through it. */
export function isHub({ links }: GraphNode): boolean {
  return links.totalCount > mostLinksBesideHubs;
}
