import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readPids } from '../neo4j/server.js';
import {
  copySeeds,
  makeHome,
  removeFolders,
  runCommand,
  type StartedServer,
  startServer,
} from '../support/startServer.js';
import { type Fault, repeat } from './Fault.js';
import { ask, askUntilRight, openLoad } from './openLoad.js';

const patience = 120_000;
/** A Neo4j that ends sooner after its start counts as one that could not be started. */
const steady = 6_000;

async function withServer<Value>(
  environment: Readonly<Record<string, string>>,
  work: (server: StartedServer, place: { readonly home: string; readonly seeds: string }) => Promise<Value>,
): Promise<Value> {
  const place = { home: await makeHome(), seeds: await copySeeds() };
  const server = await startServer({ ...place, environment });
  try {
    return await work(server, place);
  } finally {
    await server.end('SIGKILL');
    await removeFolders(place.home, place.seeds);
  }
}

/** Answers are right or UNAVAILABLE, and right again by themselves; at the end everything that was imported is there. */
export const killNeo4j: Fault = {
  name: 'kill -9 of Neo4j under load',
  times: 20,
  run: (times) =>
    withServer({}, async (server, place) => {
      const load = await openLoad(server.url, 8);
      const results = await repeat(times, async () => {
        await sleep(steady);
        const [pid = 0] = await readPids(join(place.home, 'neo4j'));
        process.kill(pid, 'SIGKILL');
        await sleep(200);
        await askUntilRight(server.url, patience);
        return load.takeWrong();
      });
      const { right, excused } = await load.stop();
      const verified = await runCommand({ ...place, flags: ['verify'] });
      const restarts = JSON.parse(await (await fetch(`${server.url}/health`)).text()).neo4j.restarts;
      console.log(`  ${right} right answers, ${excused} UNAVAILABLE, ${restarts} starts`);
      if (restarts < times) return [...results, `Neo4j was started again ${restarts} times, not ${times}`];
      return verified.code === 0 ? results : [...results, `verify: ${verified.output}`];
    }),
};

/** While Neo4j hangs, /health says that we live, /ready that we are not ready, both soon; questions end with a code. */
export const holdNeo4j: Fault = {
  name: 'SIGSTOP of Neo4j',
  times: 5,
  run: (times) =>
    withServer({ OBLIGRAPH_TIMEOUT: '2000' }, (server, place) =>
      repeat(times, async () => {
        const before = await askUntilRight(server.url, patience);
        const [pid = 0] = await readPids(join(place.home, 'neo4j'));
        process.kill(pid, 'SIGSTOP');
        try {
          const began = Date.now();
          const [health, ready, reply] = await Promise.all([
            fetch(`${server.url}/health`),
            fetch(`${server.url}/ready`),
            ask(server.url),
          ]);
          if (health.status !== 200) return `/health answered ${health.status}`;
          if (ready.status !== 503) return `/ready answered ${ready.status}`;
          if (!('excuse' in reply)) return `a question was answered ${JSON.stringify(reply)}`;
          if (Date.now() - began > 20_000) return 'a question took more than 20 s';
        } finally {
          process.kill(pid, 'SIGCONT');
        }
        return (await askUntilRight(server.url, patience)) === before ? null : 'another answer afterwards';
      }),
    ),
};
