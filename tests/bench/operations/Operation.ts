import type { PlainGraph } from '../world/PlainGraph.js';
import type { World } from '../world/World.js';

/** Values of variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** One request of an operation with the answer that is right. */
export interface Case {
  readonly variables: Variables;
  /** What `data` of the answer must hold, keys in the order of the query. */
  readonly expected: unknown;
}

/** What right answers are computed from. */
export interface Truth {
  readonly world: World;
  readonly graph: PlainGraph;
}

/** How the generic library is asked for the same, and how its answer is put into the same shape. */
export interface GenericQuery {
  readonly query: string;
  variables?(variables: Variables): Variables;
  toData(data: unknown): unknown;
}

/** A hand-written Cypher that answers the operation, read into the same shape: the floor. */
export interface FloorQuery {
  readonly text: string;
  parameters?(variables: Variables): Variables;
  toData(rows: readonly (readonly unknown[])[]): unknown;
}

/** One operation of the benchmark. */
export interface Operation {
  readonly name: string;
  readonly title: string;
  /** Rows of the answer: which of the bars hold for it. */
  readonly size: 'few' | 'many';
  /** Goes down at least one level: the bar against batching per level. */
  readonly nested: boolean;
  /** Starts at one node or is a page: it must not grow with the graph. */
  readonly local: boolean;
  readonly query: string;
  /** The query for the hand-made peers, where their schema has no filter grammar; the same by default. */
  readonly peerQuery?: string;
  readonly floor: FloorQuery;
  /** Absent where the library cannot express it. */
  readonly generic?: GenericQuery;
  /** The peers with loaders answer it; false where theirs would be the floor's Cypher in one root resolver. */
  readonly peers: boolean;
  /** How often it comes in the mix; 0: never. */
  readonly share: number;
  /** Adds variables that only our server can give. */
  prepare?(ask: (query: string, variables: object) => Promise<unknown>, variables: Variables): Promise<Variables>;
  cases(truth: Truth): readonly Case[] | Promise<readonly Case[]>;
}

/** A positional list, as Cypher returned it. */
export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('expected a list');
  return value;
}

/** Objects from positional lists. */
export function objects(value: unknown, ...keys: readonly string[]): ReadonlyArray<Record<string, unknown>> {
  return list(value).map((row) => object(row, ...keys));
}

/** An object from a positional list. */
export function object(value: unknown, ...keys: readonly string[]): Record<string, unknown> {
  const values = list(value);
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
}

/** Some of a node's properties, with its id. */
export function show(
  node: { readonly id: string; readonly properties: Readonly<Record<string, unknown>> },
  ...keys: readonly string[]
): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, key === 'id' ? node.id : (node.properties[key] ?? null)]));
}
