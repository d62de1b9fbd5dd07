import { appendFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readCheckedSeeds } from '../../src/command/loadSeeds.js';
import { verifyGraph } from '../../src/command/verify.js';
import { Graph } from '../../src/graph/Graph.js';
import { openNeo4j } from '../../src/neo4j/openNeo4j.js';
import { copySeeds, launchServer, makeHome, removeFolders, runCommand, startServer } from '../support/startServer.js';
import { type Fault, repeat } from './Fault.js';

const invented = 1_000;

/** Killed in the midst of an import, a server leaves the graph as it was or as it should be, never between. */
export const killServer: Fault = {
  name: 'kill -9 of the server during imports',
  times: 20,
  run: async (times) => {
    const [home, one, two] = [await makeHome(), await copySeeds(), await copySeeds()];
    await appendFile(join(two, 'cn', 'instruments.yaml'), inventInstruments());
    await runCommand({ home, seeds: one, flags: ['import'] });
    const wanted = [await readCheckedSeeds(one), await readCheckedSeeds(two)];
    const results = await repeat(times, async (index) => {
      const server = launchServer({ home, seeds: index % 2 === 0 ? two : one });
      await server.printed(/Neo4j answers on/);
      // Reading the seeds and comparing takes about a second, writing as long: the kills fall on all of it.
      await sleep((2_500 * (index + 1)) / times);
      await server.end('SIGKILL');
      return findHarm(home, wanted);
    });
    await removeFolders(home, one, two);
    return results;
  },
};

function inventInstruments(): string {
  const items = Array.from(
    { length: invented },
    (_, index) => `invented-${index}:\n  title: 虚构第${index}号\n  kind: NOTICE\n  inferred: invented for a test\n`,
  );
  return `\n${items.join('')}`;
}

async function findHarm(
  home: string,
  wanted: readonly Awaited<ReturnType<typeof readCheckedSeeds>>[],
): Promise<string | null> {
  const neo4j = await openNeo4j({ home: join(home, 'neo4j'), environment: process.env });
  const graph = Graph.open({ ...neo4j, readTimeout: 60_000 });
  try {
    const found = await Promise.all(wanted.map((seeds) => verifyGraph(graph, seeds)));
    if (found.some(({ differences }) => differences.length === 0)) return null;
    return `neither as before nor as wanted: ${JSON.stringify(found[0]?.differences.slice(0, 3))}`;
  } finally {
    await graph.close();
    await neo4j.close();
  }
}

/** After SIGTERM every request on a connection that was in use is answered whole, and the server ends with 0. */
export const endUnderLoad: Fault = {
  name: 'SIGTERM under load',
  times: 20,
  run: async (times) => {
    const [home, seeds] = [await makeHome(), await copySeeds()];
    const neo4j = await openNeo4j({ home: join(home, 'neo4j'), environment: process.env });
    const environment = { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password };
    try {
      return await repeat(times, async (index) => {
        const server = await startServer({ home, seeds, environment });
        const clients = Array.from({ length: 16 }, () => keepAsking(server.url));
        await sleep(500 + 37 * index);
        const code = await server.end('SIGTERM');
        const cuts = (await Promise.all(clients)).flatMap((cut) => cut ?? []);
        if (code !== 0) return `the server ended with ${code}:\n${server.output()}`;
        return cuts[0] ?? null;
      });
    } finally {
      await neo4j.close();
      await removeFolders(home, seeds);
    }
  },
};

/** Asks on one connection until the server takes no more; null if nothing was cut off. */
async function keepAsking(url: string): Promise<string | null> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const body = JSON.stringify({ query: '{ measures(first: 100) { nodes { title evidence { quote } } } }' });
  for (let asked = 0; ; asked += 1) {
    const outcome = await askOnce(url, agent, body);
    if (outcome === 'whole') continue;
    agent.destroy();
    // A new connection that is refused was never taken; one that had been taken, or an answer that had begun, was cut off.
    return outcome === 'not taken' ? null : `${outcome} after ${asked} answers`;
  }
}

function askOnce(url: string, agent: Agent, body: string): Promise<string> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asking = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text.endsWith('}\n') || text.endsWith('}') ? 'whole' : 'a half answer'));
      response.on('error', () => resolve('an answer broken off'));
      if (response.statusCode !== 200) resolve(`an answer with the status ${response.statusCode}`);
    });
    asking.on('error', (error) => {
      resolve(asking.reusedSocket ? `a request on a connection in use got ${error.message}` : 'not taken');
    });
    asking.end(body);
  });
}
