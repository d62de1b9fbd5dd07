import { ObligraphError } from '../errors.js';
import { ours } from '../model/ours.js';
import { adoptOlderGraph } from './adoptOlderGraph.js';
import type { CypherQuery } from './CypherQuery.js';
import type { Graph } from './Graph.js';
import { listSchemaNames } from './queries/schema.js';
import { countStrangers, mayHaveStrangers, type Strangers } from './queries/strangers.js';
import { listSchemaDefinitions, searchIndexName, toCommand } from './schemaDefinitions.js';

/**
 * Makes a database ready: takes over a graph of an earlier version, refuses one in which others use our labels, and creates the constraints
 * and indexes that are missing. Two processes may do so at once.
 * @throws ObligraphError CONFLICT with the cure
 */
export async function prepareGraph(graph: Graph): Promise<void> {
  const existing = new Set(await graph.read(listSchemaNames));
  if (!existing.has(searchIndexName)) await adoptOlderGraph(graph);
  if (await graph.read(mayHaveStrangers)) await refuseStrangers(graph);
  for (const definition of listSchemaDefinitions()) {
    if (!existing.has(definition.name)) await runCommand(graph, definition.name, toCommand(definition));
  }
  await runCommand(graph, 'awaitIndexes', 'CALL db.awaitIndexes(300)');
}

async function refuseStrangers(graph: Graph): Promise<void> {
  const strangers = await graph.read(countStrangers);
  const [first] = strangers;
  if (first) throw strangersLiveHere(first, strangers);
}

function strangersLiveHere({ label }: Strangers, strangers: readonly Strangers[]): ObligraphError {
  const list = strangers.map((each) => `${each.count} :${each.label}`).join(', ');
  return new ObligraphError(
    'CONFLICT',
    `The database holds nodes of others under labels that obligraph uses (${list}): give obligraph a database of its own (NEO4J_URI, NEO4J_DATABASE), or take the label off them, as in MATCH (n:${label}) WHERE NOT n:${ours} REMOVE n:${label}.`,
    { argument: 'NEO4J_URI' },
  );
}

async function runCommand(graph: Graph, name: string, command: string): Promise<void> {
  const query: CypherQuery<null> = { name, text: `// ${name}\n${command}`, parameters: {}, decode: () => null };
  await graph.runSchemaCommand(query);
}
