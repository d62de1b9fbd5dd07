import type { CypherQuery } from '../CypherQuery.js';
import { asList } from '../compile/Projection.js';

/** One imported folder, as the graph remembers it. */
export interface ImportRecord {
  readonly source: string;
  /** Hash of the content that was written: equal means nothing to do. */
  readonly contentHash: string;
  readonly digest: string;
  readonly nodes: number;
  readonly links: number;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
}

/** Of which graph an answer speaks: its version counts up with each change, its digest stands for its content. */
export interface GraphStamp {
  readonly version: number;
  readonly digest: string;
}

/** The version and digest of the graph with what was imported. */
export interface GraphState extends GraphStamp {
  readonly imports: readonly ImportRecord[];
}

/** Reads version, digest and imports; version 0 and an empty digest before the first import. */
export const readGraphState: CypherQuery<GraphState> = {
  name: 'readGraphState',
  text: `// readGraphState
OPTIONAL MATCH (state:GraphState)
CALL () { MATCH (i:Import) WITH i ORDER BY i.source RETURN collect([i.source, i.contentHash, i.digest, i.nodes, i.links, i.importedAt]) AS imports }
RETURN coalesce(state.version, 0), coalesce(state.digest, ''), imports`,
  parameters: {},
  decode: ([row]) => ({
    version: Number(row?.[0] ?? 0),
    digest: String(row?.[1] ?? ''),
    imports: asList(row?.[2] ?? []).map(toImport),
  }),
};

function toImport(value: unknown): ImportRecord {
  const [source, contentHash, digest, nodes, links, importedAt] = asList(value);
  return {
    source: String(source),
    contentHash: String(contentHash),
    digest: String(digest),
    nodes: Number(nodes),
    links: Number(links),
    importedAt: String(importedAt),
  };
}

/** Reads the version and digest alone. */
export const readGraphStamp: CypherQuery<GraphStamp> = {
  name: 'readGraphStamp',
  text: "// readGraphStamp\nOPTIONAL MATCH (state:GraphState) RETURN coalesce(state.version, 0), coalesce(state.digest, '')",
  parameters: {},
  decode: ([row]) => ({ version: Number(row?.[0] ?? 0), digest: String(row?.[1] ?? '') }),
};
