import { setTimeout as sleep } from 'node:timers/promises';
import { openNeo4j } from '../../src/neo4j/openNeo4j.js';
import { copySeeds, makeHome, removeFolders, type StartedServer, startServer } from '../support/startServer.js';
import { type Fault, repeat } from './Fault.js';
import { openFaultyRelay, relayFaults } from './openFaultyRelay.js';
import { askUntilRight, openLoad } from './openLoad.js';

const harmMilliseconds = 1_500;
const patience = 120_000;

/** Whatever happens to Bolt, answers are right or UNAVAILABLE or TIMEOUT, and right again when it passes. */
export const boltFaults: readonly Fault[] = relayFaults.map((mode) => ({
  name: `a proxy before Neo4j that does ${mode}`,
  times: 5,
  run: async (times) => {
    const [home, seeds] = [await makeHome(), await copySeeds()];
    const neo4j = await openNeo4j({ home: `${home}/neo4j`, environment: process.env });
    const relay = await openFaultyRelay(Number(new URL(neo4j.uri).port));
    const environment = { NEO4J_URI: relay.uri, NEO4J_PASSWORD: neo4j.password, OBLIGRAPH_TIMEOUT: '5000' };
    let server: StartedServer | null = null;
    try {
      server = await startServer({ home, seeds, environment });
      const { url } = server;
      const load = await openLoad(url, 8);
      const results = await repeat(times, async () => {
        relay.setMode(mode);
        await sleep(harmMilliseconds);
        relay.setMode('pass');
        await askUntilRight(url, patience);
        return load.takeWrong();
      });
      const { right, excused } = await load.stop();
      console.log(`  ${right} right answers, ${excused} excused`);
      return results;
    } finally {
      await server?.end('SIGKILL');
      await relay.close();
      await neo4j.close();
      await removeFolders(home, seeds);
    }
  },
}));
