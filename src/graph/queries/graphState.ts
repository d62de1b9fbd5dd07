import type { CypherQuery } from '../CypherQuery.js';
import { asList } from '../compile/Projection.js';
import type { GraphVersion } from './graphVersion.js';

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

/** The version and digest of the graph with what was imported. */
export interface GraphState extends GraphVersion {
  readonly imports: readonly ImportRecord[];
}

const prelude = `CALL () { OPTIONAL MATCH (state:GraphState&Obligraph {key: 'graph'}) RETURN state }
CALL () { MATCH (i:Import&Obligraph) WITH i ORDER BY i.source RETURN collect([i.source, i.contentHash, i.digest, i.nodes, i.links, i.importedAt]) AS imports }
`;

/** Version, digest and imports, as part of a query; version 0 and an empty digest before the first import. */
export const projectGraphState = {
  prelude,
  expression: "[coalesce(state.version, 0), coalesce(state.digest, ''), imports]",
  decode: toGraphState,
};

/** Reads version, digest and imports. */
export const readGraphState: CypherQuery<GraphState> = {
  name: 'readGraphState',
  text: `// readGraphState\n${prelude}RETURN ${projectGraphState.expression}`,
  parameters: {},
  decode: ([row]) => toGraphState(row?.[0]),
};

function toGraphState(value: unknown): GraphState {
  const [version, digest, imports] = asList(value);
  return { version: Number(version), digest: String(digest), imports: asList(imports).map(toImport) };
}

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
