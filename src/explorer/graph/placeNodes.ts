import type { Kind } from '../generated/graphql.ts';
import { wrapLabel } from './wrapLabel.ts';

/** The columns, left to right, each headed by its first kind; units stand apart, at the right. */
export const columns: ReadonlyArray<readonly Kind[]> = [
  ['Instrument', 'Version', 'Provision'],
  ['Obligation'],
  ['Measure'],
  ['Outcome', 'Equation', 'Shortcoming', 'Plan'],
  ['Unit', 'Jurisdiction', 'Document', 'Section', 'Passage'],
];

/** Lengths in pixels. */
export const lengths = { node: 176, gap: 39, apart: 58, row: 14, head: 70, margin: 12, line: 17, padding: 7 } as const;
/** What a drawing is wide: all columns stand in their places, with nodes or without. */
export const width = xOfColumn(columns.length - 1) + lengths.node + lengths.margin;

const wrapping = { length: 12, most: 3 };

/** What is placed of a node. */
export interface PlacedNode {
  readonly __typename: Kind;
  readonly id: string;
  readonly label: string;
}

/** Where a node stands, in pixels from the top left, and its label in lines. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly column: number;
  readonly lines: readonly string[];
}

/** The left edge of a column. */
export function xOfColumn(column: number): number {
  const apart = column === columns.length - 1 ? lengths.apart - lengths.gap : 0;
  return lengths.margin + column * (lengths.node + lengths.gap) + apart;
}

/**
 * Gives each node its place: a column by its kind, below those of the column that came before. The same nodes in the same
 * order have the same places, and nodes that come later move none.
 */
export function placeNodes(nodes: readonly PlacedNode[]): ReadonlyMap<string, Place> {
  const bottoms: number[] = columns.map(() => lengths.head);
  return new Map(
    nodes.map(({ __typename, id, label }) => {
      const column = columnOf(__typename);
      const lines = wrapLabel(label, wrapping);
      const height = 2 * lengths.padding + lines.length * lengths.line;
      const y = bottoms[column] ?? lengths.head;
      bottoms[column] = y + height + lengths.row;
      return [id, { x: xOfColumn(column), y, height, column, lines }];
    }),
  );
}

/** What a drawing is high, down to its lowest node. */
export function heightOf(places: ReadonlyMap<string, Place>): number {
  return Math.max(lengths.head + 60, ...[...places.values()].map(({ y, height }) => y + height)) + lengths.margin;
}

function columnOf(kind: Kind): number {
  return columns.findIndex((kinds) => kinds.includes(kind));
}
