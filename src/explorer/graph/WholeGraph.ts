import type { GraphPathsQuery } from '../generated/graphql.ts';
import type { GraphLink, GraphNode } from './GraphNode.ts';

/** The most nodes of a graph. */
export const mostNodes = 300;

/** Paths between two nodes, and what the search left out. */
export type FoundPaths = GraphPathsQuery['paths'];

/** A graph as read: nodes in the order in which they came, links between them. */
export interface WholeGraph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** Nodes beyond {@link mostNodes}. */
  readonly leftOut: number;
  /** Null: no paths were asked for. */
  readonly paths: FoundPaths | null;
}

/** A graph, or the id of the address that is no node. */
export type GraphAnswer = WholeGraph | { readonly missing: string };
