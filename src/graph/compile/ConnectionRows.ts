import type { RowExtra } from '../Selection.js';

/**
 * The Cypher that brings the rows of a connection, before filter, order and limit.
 * `match` binds `row`; it may end in WITH; a WHERE can follow it. `group` makes rows distinct after the WHERE.
 */
export interface ConnectionRows {
  readonly match: string;
  /** Conditions that belong to the rows themselves. */
  readonly where: readonly string[];
  /** The variable of the row: a node or a link. */
  readonly row: string;
  /** The items of the WITH that follows the conditions, for example `n1, collect(r2) AS links3`. */
  readonly group: string;
  /** The list of the links that join the row to its parent; null where there are none. */
  readonly links: string | null;
  /** The node at the other side, for a row that is a link; null for nodes. */
  readonly ends: { readonly from: string; readonly to: string } | null;
  /** What a head adds to each row: extra → expression. */
  readonly extras: Readonly<Partial<Record<RowExtra, string>>>;
  /** The expression of the parent's id, to which cursors are bound; null at the root. */
  readonly parent: string | null;
  /** Rows come from a whole label: an index can bring them in order. */
  readonly wholeLabel: boolean;
  /** The order keys that are no stored properties: key → expression. */
  readonly keys: Readonly<Record<string, string>>;
  /** Clauses that bind `row` for the total, where they cost less than `match`. */
  readonly count: string | null;
  /** The routes of a row, where the head has them. */
  readonly routes: RouteEnds | null;
}

/** The expression of an order key of a row. */
export function keyOf({ row, keys }: Pick<ConnectionRows, 'row' | 'keys'>, key: string): string {
  return keys[key] ?? `${row}.${key}`;
}

/** The two ends of the routes of an implementation, with its restrictions as expressions. */
export interface RouteEnds {
  readonly instrument: string;
  readonly unit: string;
  readonly conditions: ImplementationParameters;
}

/** The parameters of an implementation query, as `$names`. */
export interface ImplementationParameters {
  readonly depth: 0 | 3;
  readonly manners: string;
  readonly roles: string;
  readonly standing: string | null;
  readonly basis: string | null;
  readonly year: string | null;
  readonly within: string | null;
}
