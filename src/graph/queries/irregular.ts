import { kinds } from '../../model/kind.js';
import { kindSpecs } from '../../model/kindSpecs.js';
import { ourLabels, ours, stateLabels } from '../../model/ours.js';
import { relationSpecs } from '../../model/relations.js';
import type { CypherQuery } from '../CypherQuery.js';
import { asList } from '../compile/Projection.js';

/** A node as it stands in the database, whatever it is. */
export interface StoredNode {
  /** Its id, or the inner one of Neo4j where it has none. */
  readonly id: string;
  readonly labels: readonly string[];
  readonly source: string | null;
}

/** A relationship as it stands in the database, whatever it is. */
export interface StoredLink {
  readonly id: string;
  readonly type: string;
  readonly source: string | null;
  /** Both ends bear the mark. */
  readonly isBetweenOurs: boolean;
}

const words = `{${kinds.map((kind) => `${kind}: '${kindSpecs[kind].word}:'`).join(', ')}}`;

/**
 * Lists the nodes with the mark or a label of ours that are none of what imports write: one label beside the mark, an id of its word, a
 * source that was imported.
 */
export function listIrregularNodes(sources: readonly string[]): CypherQuery<readonly StoredNode[]> {
  return {
    name: 'listIrregularNodes',
    text: `// listIrregularNodes
WITH ${words} AS words
MATCH (n:${[ours, ...ourLabels].join('|')}) WHERE NOT n:${stateLabels.join('|')}
WITH n, words, [label IN labels(n) WHERE label <> '${ours}'] AS labels
WHERE NOT n:${ours} OR size(labels) <> 1 OR NOT coalesce(n.source IN $sources, false) OR NOT coalesce(n.id STARTS WITH words[labels[0]], false)
RETURN coalesce(toStringOrNull(n.id), elementId(n)), labels(n), toStringOrNull(n.source)`,
    parameters: { sources },
    decode: (rows) =>
      rows.map(([id, labels, source]) => ({
        id: String(id),
        labels: asList(labels).map(String),
        source: toSource(source),
      })),
  };
}

/** Lists the relationships of our types at our nodes that are none of what imports write: between two of ours, of a source that was imported. */
export function listIrregularLinks(sources: readonly string[]): CypherQuery<readonly StoredLink[]> {
  return {
    name: 'listIrregularLinks',
    text: `// listIrregularLinks
MATCH (a)-[r:${Object.keys(relationSpecs).join('|')}]->(b)
WHERE (a:${ours} OR b:${ours}) AND (NOT a:${ours} OR NOT b:${ours} OR NOT coalesce(r.source IN $sources, false))
RETURN coalesce(toStringOrNull(r.id), elementId(r)), type(r), toStringOrNull(r.source), a:${ours} AND b:${ours}`,
    parameters: { sources },
    decode: (rows) =>
      rows.map(([id, type, source, isBetweenOurs]) => ({
        id: String(id),
        type: String(type),
        source: toSource(source),
        isBetweenOurs: isBetweenOurs === true,
      })),
  };
}

/** Lists the nodes of the state: label, and the property by which there is one of each. */
export const listStateNodes: CypherQuery<readonly (readonly [labels: readonly string[], key: string | null])[]> = {
  name: 'listStateNodes',
  text: `// listStateNodes
MATCH (n:${stateLabels.join('|')}) RETURN labels(n), CASE WHEN n:Import THEN n.source ELSE n.key END`,
  parameters: {},
  decode: (rows) => rows.map(([labels, key]) => [asList(labels).map(String), toSource(key)] as const),
};

function toSource(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
