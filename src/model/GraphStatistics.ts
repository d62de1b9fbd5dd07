import type { Kind } from './kind.js';
import type { Direction, Relation, TextRelation } from './relations.js';

/** How many nodes and links a graph has, and how long its texts are: what an answer is to be expected to hold. */
export interface GraphStatistics {
  /** Nodes by kind; a kind without nodes is left out. */
  readonly nodes: Readonly<Partial<Record<Kind, number>>>;
  /** Links by relation, the end that is known, and its kind: `RESPONSIBLE_FOR OUT Unit`; zeros are left out. */
  readonly links: Readonly<Record<string, number>>;
  /** Code points of the longest text of a document. */
  readonly longestText: number;
}

/** How many nodes of a kind there are. */
export function countNodes({ nodes }: GraphStatistics, kind: Kind): number {
  return nodes[kind] ?? 0;
}

/** One relation as it leaves nodes of a kind. */
export interface RelationEnd {
  readonly kind: Kind;
  readonly relation: Relation | TextRelation;
  readonly direction: Direction;
}

/** The key of the links of a relation at nodes of a kind. */
export function linkKey({ relation, direction, kind }: RelationEnd): string {
  return `${relation} ${direction} ${kind}`;
}

/** How many links of a relation there are at nodes of a kind, in a direction. */
export function countLinks({ links }: GraphStatistics, end: RelationEnd): number {
  if (end.direction !== 'BOTH') return links[linkKey(end)] ?? 0;
  return (['OUT', 'IN'] as const).reduce((sum, direction) => sum + (links[linkKey({ ...end, direction })] ?? 0), 0);
}
