import type { LinkRecord } from '../../model/content.js';
import { kinds } from '../../model/kind.js';
import { ours } from '../../model/ours.js';
import { relationSpecs } from '../../model/relations.js';
import type { CypherQuery } from '../CypherQuery.js';

/** What is stored of one source: id → hash. Evidence has the key `from passage source`. */
export interface StoredRecords {
  readonly nodes: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, string>;
}

/** The types of all links that have an id: every relation but EVIDENCED_BY. */
export const linkTypes = Object.keys(relationSpecs).filter(
  (relation): relation is LinkRecord['relation'] => relation !== 'EVIDENCED_BY',
);

/** Reads ids and hashes of all nodes that the sources own. */
export function readStoredNodes(sources: readonly string[]): CypherQuery<StoredRecords['nodes']> {
  return {
    name: 'readStoredNodes',
    text: `// readStoredNodes\nMATCH (n:${kinds.join('|')}) WHERE n:${ours} AND n.source IN $sources RETURN n.id, n.hash`,
    parameters: { sources },
    decode: toMap,
  };
}

/** Reads ids and hashes of all links that the sources own. */
export function readStoredLinks(sources: readonly string[]): CypherQuery<StoredRecords['links']> {
  return {
    name: 'readStoredLinks',
    text: `// readStoredLinks\nMATCH ()-[r:${linkTypes.join('|')}]->() WHERE r.source IN $sources RETURN r.id, r.hash`,
    parameters: { sources },
    decode: toMap,
  };
}

/** Reads keys and hashes of all evidence that the sources own. */
export function readStoredEvidence(sources: readonly string[]): CypherQuery<StoredRecords['evidence']> {
  return {
    name: 'readStoredEvidence',
    text: "// readStoredEvidence\nMATCH (n)-[e:EVIDENCED_BY]->(p:Passage) WHERE e.source IN $sources RETURN n.id + ' ' + p.id + ' ' + e.source, e.hash",
    parameters: { sources },
    decode: toMap,
  };
}

function toMap(rows: readonly (readonly unknown[])[]): ReadonlyMap<string, string> {
  return new Map(rows.map(([key, hash]) => [String(key), String(hash)]));
}
