import { int } from 'neo4j-driver';
import type { NodeRecord } from '../../model/content.js';
import type { GraphStatistics } from '../../model/GraphStatistics.js';
import { factKinds, kinds } from '../../model/kind.js';
import { ours } from '../../model/ours.js';
import { relationNames, relationSpecs } from '../../model/relations.js';
import type { CypherQuery } from '../CypherQuery.js';
import type { GraphVersion } from '../queries/graphVersion.js';
import type { ImportPlan } from './ImportPlan.js';
import { linkTypes } from './storedRecords.js';

const anyKind = kinds.join('|');

function createStatement(name: string, body: string, parameters: Readonly<Record<string, unknown>>): CypherQuery<null> {
  return { name, text: `// ${name}\n${body}`, parameters, decode: () => null };
}

/**
 * Gives stored nodes their new ids, so that they keep their links. Where the new id is taken, two items became one: the old node is
 * left to be removed as one that its source no longer has, and is refused like any other while others link to it.
 */
export function renameNodes(nodes: readonly NodeRecord[]): CypherQuery<null> {
  const rows = nodes.flatMap(({ id, formerly }) => formerly.map((former) => ({ id, former })));
  const body = `UNWIND $rows AS row MATCH (n:${anyKind}) WHERE n:${ours} AND n.id = row.former AND NOT EXISTS { (other:${anyKind}) WHERE other.id = row.id }
SET n.id = row.id`;
  return createStatement('renameNodes', body, { rows });
}

/** Removes evidence by its keys `from passage source`. */
export function removeEvidence(keys: readonly string[]): CypherQuery<null> {
  const rows = keys.map((key) => {
    const [from, passage, source] = key.split(' ');
    return { from, passage, source };
  });
  const body =
    'UNWIND $rows AS row MATCH (p:Passage&Obligraph {id: row.passage})<-[e:EVIDENCED_BY {source: row.source}]-(n) WHERE n.id = row.from DELETE e';
  return createStatement('removeEvidence', body, { rows });
}

/** Removes links by id. */
export function removeLinks(ids: readonly string[]): CypherQuery<null> {
  return createStatement('removeLinks', `MATCH ()-[r:${linkTypes.join('|')}]->() WHERE r.id IN $ids DELETE r`, { ids });
}

/** Finds the nodes among `ids` that another source's facts link to; evidence holds a passage too. */
export function findHeldNodes(
  ids: readonly string[],
  sources: readonly string[],
): CypherQuery<ReadonlyArray<{ readonly id: string; readonly by: string }>> {
  return {
    name: 'findHeldNodes',
    text: `// findHeldNodes
MATCH (n:${anyKind})-[r:${Object.keys(relationSpecs).join('|')}]-() WHERE n:${ours} AND n.id IN $ids AND NOT r.source IN $sources AND NOT n:Passage
RETURN n.id, collect(DISTINCT r.source)[0] ORDER BY n.id LIMIT 20`,
    parameters: { ids, sources },
    decode: (rows) => rows.map(([id, by]) => ({ id: String(id), by: String(by) })),
  };
}

/** Removes nodes by id, and tells how many links went with them; a passage stays while anything rests on it. */
export function removeNodes(ids: readonly string[]): CypherQuery<number> {
  return {
    name: 'removeNodes',
    text: `// removeNodes
MATCH (n:${anyKind}) WHERE n:${ours} AND n.id IN $ids AND NOT EXISTS { (n)<-[:EVIDENCED_BY]-() }
OPTIONAL MATCH (n)-[r:${Object.keys(relationSpecs).join('|')}]-()
WITH collect(DISTINCT n) AS nodes, collect(DISTINCT r) AS links
FOREACH (link IN links | DELETE link)
FOREACH (node IN nodes | DETACH DELETE node)
RETURN size(links)`,
    parameters: { ids },
    decode: ([row]) => Number(row?.[0]),
  };
}

/**
 * Finds facts and links of the sources that lack their basis: Community edition cannot demand it, so it is asked for before each
 * commit, of what the transaction may have written alone, by the indexes of sources.
 */
export function checkMissing(sources: readonly string[]): CypherQuery<readonly string[]> {
  return {
    name: 'checkMissing',
    text: `// checkMissing
MATCH (n:${factKinds.join('|')}) WHERE n.source IN $sources AND (n.basis IS NULL OR n.label IS NULL) RETURN n.id AS id LIMIT 5
UNION ALL
MATCH ()-[r:${relationNames.join('|')}]->() WHERE r.source IN $sources AND r.basis IS NULL RETURN r.id AS id LIMIT 5`,
    parameters: { sources },
    decode: (rows) => rows.map(([id]) => String(id)),
  };
}

/** Remembers what was imported and when. */
export function saveImports(folders: ImportPlan['folders'], at: Date): CypherQuery<null> {
  const rows = folders.map(({ space, contentHash, digest, content }) => ({
    source: space,
    properties: {
      source: space,
      contentHash,
      digest,
      nodes: content.nodes.length,
      links: content.links.length,
      importedAt: at.toISOString(),
    },
  }));
  return createStatement(
    'saveImports',
    'UNWIND $rows AS row MERGE (i:Import:Obligraph {source: row.source}) SET i = row.properties',
    { rows },
  );
}

/** Forgets the imports of which nothing is left. */
export const forgetEmptyImports: CypherQuery<null> = {
  name: 'forgetEmptyImports',
  text: '// forgetEmptyImports\nMATCH (i:Import&Obligraph) WHERE i.nodes = 0 AND i.links = 0 DELETE i',
  parameters: {},
  decode: () => null,
};

/** Lists the digests of all imported spaces. */
export const listImports: CypherQuery<ReadonlyArray<{ readonly space: string; readonly digest: string }>> = {
  name: 'listImports',
  text: '// listImports\nMATCH (i:Import&Obligraph) RETURN i.source, i.digest',
  parameters: {},
  decode: (rows) => rows.map(([space, digest]) => ({ space: String(space), digest: String(digest) })),
};

/** Takes the lock on the one state node, which the transaction holds until it ends: a write, though nothing changes. */
export const lockState: CypherQuery<null> = {
  name: 'lockState',
  text: `// lockState
MERGE (state:GraphState:Obligraph {key: 'graph'}) ON CREATE SET state.version = 0, state.digest = '', state.links = 0
SET state.locked = true REMOVE state.locked`,
  parameters: {},
  decode: () => null,
};

/** Reads the version under the lock: a statement of its own, as the one that waited may have read before. */
export const readLockedVersion: CypherQuery<GraphVersion> = {
  name: 'readLockedVersion',
  text: "// readLockedVersion\nMATCH (state:GraphState&Obligraph {key: 'graph'}) RETURN state.version, state.digest",
  parameters: {},
  decode: ([row]) => ({ version: Number(row?.[0]), digest: String(row?.[1]) }),
};

/** Counts the version up, writes the digest and the statistics, and counts that `more` links than before join the nodes. */
export function saveState(
  digest: string,
  { statistics, more }: { readonly statistics: GraphStatistics; readonly more: number },
): CypherQuery<null> {
  return createStatement(
    'saveState',
    `MATCH (state:GraphState&Obligraph {key: 'graph'})
SET state.version = state.version + 1, state.digest = $digest, state.statistics = $statistics, state.links = state.links + $more`,
    { digest, statistics: JSON.stringify(statistics), more: int(more) },
  );
}
