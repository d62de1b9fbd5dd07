import type { FastifyInstance } from 'fastify';
import type { Environment } from '../environment.js';
import { ObligraphError } from '../errors.js';
import { createServer } from '../http/createServer.js';
import { warmUp } from '../http/warmUp.js';
import { describePlan, loadSeeds } from './loadSeeds.js';
import { openGraph } from './openGraph.js';

const exampleQuery =
  '{ instrument(by: {title: "优化营商环境条例"}) { implementingUnits { edges { node { name } standing roles basis measureCount } } } }';

/** Starts Neo4j, loads the seeds, serves GraphQL; resolves when a signal has ended it. */
export async function serve(environment: Environment, print: (line: string) => void): Promise<void> {
  const stopped = waitForSignal();
  const opened = await openGraph(environment, print);
  try {
    let loaded = false;
    const server = await createServer({
      graph: opened.graph,
      logLevel: environment.logLevel,
      isLoaded: () => loaded,
      settings: environment.server,
    });
    try {
      // Listening before loading: a busy port is told before anything is written, and /ready says 503 meanwhile.
      const address = await listen(server, environment);
      print(describePlan(await loadSeeds(opened.graph, environment.seeds, print)));
      loaded = true;
      print(
        `Explorer  ${address}/\nGraphQL   ${address}/graphql\nGraphiQL  ${address}/graphiql/\nNeo4j     ${opened.address}\n\nTry: ${exampleQuery}\n\nCtrl-C ends it.`,
      );
      const ending = new AbortController();
      warmUp(server, ending.signal).catch((error: unknown) => server.log.error({ err: error }, 'could not warm up'));
      await stopped;
      print('Ending.');
      ending.abort();
    } finally {
      await server.close();
    }
  } finally {
    await opened.close();
  }
}

async function listen(server: FastifyInstance, { host, port }: Environment): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    throw explainListening(error, { host, port });
  }
}

function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function explainListening(error: unknown, { host, port }: Pick<Environment, 'host' | 'port'>): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== 'EADDRINUSE') return error;
  return new ObligraphError(
    'CONFLICT',
    `${host}:${port} is in use by another process: end that one, or set PORT to another.`,
    { argument: 'PORT' },
  );
}
