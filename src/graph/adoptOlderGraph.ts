import { int } from 'neo4j-driver';
import { ObligraphError } from '../errors.js';
import { kinds } from '../model/kind.js';
import { ours } from '../model/ours.js';
import { relationSpecs } from '../model/relations.js';
import type { CypherQuery } from './CypherQuery.js';
import type { Graph } from './Graph.js';
import { replacedIndexes } from './schemaDefinitions.js';

/**
 * Takes over what an earlier version imported: its nodes get the mark, its state the key by which it is the only one and the number of its
 * links. May be broken off and begun again.
 * @throws ObligraphError CONFLICT when two imports at once have left two states
 */
export async function adoptOlderGraph(graph: Graph): Promise<void> {
  const states = await graph.write((transaction) => transaction.run(keyState));
  if (states > 1) throw twoStates(states);
  for (const name of replacedIndexes) {
    await graph.runSchemaCommand(toQuery('dropIndex', `DROP INDEX ${name} IF EXISTS`));
  }
  if (states === 0) return;
  while ((await graph.write((transaction) => transaction.run(markNodes))) > 0);
  await graph.write((transaction) => transaction.run(markState));
}

const atOnce = 10_000;

const keyState: CypherQuery<number> = {
  name: 'keyState',
  text: `// keyState
MATCH (state:GraphState) WITH collect(state) AS states
FOREACH (state IN CASE WHEN size(states) = 1 THEN states ELSE [] END | SET state.key = 'graph')
RETURN size(states)`,
  parameters: {},
  decode: ([row]) => Number(row?.[0]),
};

/** Ours are the nodes of the folders that were imported, which alone have the hash of what was written. */
const markNodes: CypherQuery<number> = {
  name: 'markNodes',
  text: `// markNodes
MATCH (i:Import) WITH collect(i.source) AS sources
MATCH (n:${kinds.join('|')}) WHERE NOT n:${ours} AND n.source IN sources AND n.hash IS NOT NULL
WITH n LIMIT $atOnce SET n:${ours} RETURN count(*)`,
  parameters: { atOnce: int(atOnce) },
  decode: ([row]) => Number(row?.[0]),
};

const markState: CypherQuery<null> = {
  name: 'markState',
  text: `// markState
MATCH (i:Import) SET i:${ours}
WITH collect(i.source) AS sources
MATCH (state:GraphState) SET state:${ours}
SET state.links = COUNT { (:${ours})-[r:${Object.keys(relationSpecs).join('|')}]->() WHERE r.source IN sources }`,
  parameters: {},
  decode: () => null,
};

function toQuery(name: string, command: string): CypherQuery<null> {
  return { name, text: `// ${name}\n${command}`, parameters: {}, decode: () => null };
}

function twoStates(count: number): ObligraphError {
  return new ObligraphError(
    'CONFLICT',
    `This graph has ${count} states, as two imports once ran into one another: what it holds cannot be relied on. Delete it (MATCH (n) DETACH DELETE n) and import again.`,
  );
}
