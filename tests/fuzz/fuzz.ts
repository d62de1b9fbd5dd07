import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSeeds } from '../../src/command/loadSeeds.js';
import { Graph } from '../../src/graph/Graph.js';
import { prepareGraph } from '../../src/graph/prepareGraph.js';
import { readGraphState } from '../../src/graph/queries/graphState.js';
import { createSchema } from '../../src/graphql/createSchema.js';
import { createServer } from '../../src/http/createServer.js';
import { openNeo4j } from '../../src/neo4j/openNeo4j.js';
import { createJudge } from './createJudge.js';
import { generateQueries } from './generateQueries.js';
import { listIds } from './listIds.js';

/** `npm run fuzz -- --count 20000 --seed 7`: generated queries against a server of its own; exits with 1 when one answer is not as it must be. */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const [count, seed] = [Number(values.count), Number(values.seed)];

const home = join('.obligraph', 'fuzz', 'neo4j');
await rm(join(home, 'data'), { recursive: true, force: true });
const neo4j = await openNeo4j({ home, environment: process.env, onProgress: (line) => console.log(line) });
const graph = Graph.open(neo4j);
await prepareGraph(graph);
await loadSeeds(graph, 'seeds', () => undefined);
const server = await createServer({ graph, logLevel: 'silent', isLoaded: () => true });

const schema = createSchema({ byResponseKey: false });
const judge = createJudge({ schema, server, ids: await listIds(graph) });
const before = await graph.read(readGraphState);
let done = 0;
for await (const query of generateQueries(schema, { count, seed })) {
  await judge.ask(query);
  if (++done % 500 === 0) console.log(`${done} of ${count} queries`);
}
const after = await graph.read(readGraphState);
if (done !== count) judge.blame('the generator', [`wrote ${done} queries instead of ${count}`]);
if (after.digest !== before.digest) judge.blame('the graph', ['has changed']);

for (const line of judge.report()) console.log(line);
process.exitCode = judge.failures() === 0 ? 0 : 1;
await server.close();
await graph.close();
await neo4j.close();
