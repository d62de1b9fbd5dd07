import type { CypherQuery } from '../CypherQuery.js';
import { asList, type Projection } from '../compile/Projection.js';
import { linksAround } from './ourLinks.js';

/** Of which graph an answer speaks: its version counts up with each change, its digest stands for its content. */
export interface GraphVersion {
  readonly version: number;
  readonly digest: string;
}

/** An answer of one version. */
export interface SettledAnswer<Value> {
  readonly settled: true;
  readonly value: Value;
  readonly graphVersion: GraphVersion;
  /** How many relationships leave and reach our nodes where that is not what the state says; empty where it is. */
  readonly unknownLinks: string;
}

/** The answer of a query that reads the version first and last; unsettled where an import may have changed the graph in between. */
export type VersionedAnswer<Value> = SettledAnswer<Value> | { readonly settled: false };

/** A query that says of which version its answer is. */
export type VersionedQuery<Value> = CypherQuery<VersionedAnswer<Value>>;

/** Tells whether two answers speak of the same graph. */
export function isSameVersion(one: GraphVersion, other: GraphVersion): boolean {
  return one.version === other.version && one.digest === other.digest;
}

const version =
  "OPTIONAL MATCH (state:GraphState&Obligraph {key: 'graph'}) RETURN [state.version, state.digest, state.links]";
const isImporting = 'RETURN EXISTS { MATCH (mark:ImportMark&Obligraph) WHERE mark.until > timestamp() }';

/**
 * Frames Cypher that ends in one row by two readings of the graph's version. Neo4j reads what is committed at that moment, and a commit is
 * applied piece by piece; an import sets its mark before and takes it away after. So the version is read before the first look for a mark
 * and after the last one: an import that overlaps the reads in between is seen by its mark or by another version.
 */
export function readVersioned<Value>(
  { prelude, expression, decode }: Omit<Projection, 'decode'> & { decode(value: unknown): Value },
  { name, parameters }: Pick<CypherQuery<unknown>, 'name' | 'parameters'>,
): VersionedQuery<Value> {
  return {
    name,
    text: `// ${name}
CALL () { ${version} AS firstVersion }
CALL () { ${isImporting} AS firstMark }
${prelude}WITH firstVersion, firstMark, ${expression} AS value, ${linksAround} AS around
CALL () { ${isImporting} AS lastMark }
CALL () { ${version} AS lastVersion }
RETURN value, firstVersion, lastVersion, firstMark OR lastMark, around`,
    parameters,
    decode([row]) {
      const [value, first, last, importing, around] = row ?? [];
      const graphVersion = toGraphVersion(first);
      if (importing !== false || !isSameVersion(graphVersion, toGraphVersion(last))) return { settled: false };
      return { settled: true, value: decode(value), graphVersion, unknownLinks: findUnknown(first, around) };
    },
  };
}

/** Reads the version alone; version 0 and an empty digest before the first import. */
export const readGraphVersion: VersionedQuery<null> = readVersioned(
  { prelude: '', expression: 'null', decode: () => null },
  { name: 'readGraphVersion', parameters: {} },
);

function findUnknown(state: unknown, around: unknown): string {
  const [, , links] = asList(state);
  const counts = asList(around);
  return counts.every((count) => Number(count) === Number(links ?? 0)) ? '' : counts.join(' ');
}

function toGraphVersion(pair: unknown): GraphVersion {
  const [number, digest] = asList(pair);
  return { version: Number(number ?? 0), digest: String(digest ?? '') };
}
