import type { Environment } from '../environment.js';
import { ObligraphError } from '../errors.js';
import { createServer } from '../http/createServer.js';
import { describePlan, loadSeeds } from './loadSeeds.js';
import { openGraph } from './openGraph.js';

const exampleQuery =
  '{ instrument(by: {title: "优化营商环境条例"}) { implementingUnits { edges { node { name } standing roles basis measureCount } } } }';

/** Starts Neo4j, loads the seeds, serves GraphQL; resolves when a signal has ended it. */
export async function serve(environment: Environment, print: (line: string) => void): Promise<void> {
  const stopped = waitForSignal();
  const opened = await openGraph(environment, print);
  try {
    const plan = await loadSeeds(opened.graph, environment.seeds, print);
    print(describePlan(plan));
    const server = await createServer({ graph: opened.graph, logLevel: environment.logLevel });
    const address = await server.listen({ host: environment.host, port: environment.port }).catch((error: unknown) => {
      throw explainListening(error, environment);
    });
    print(
      `GraphQL   ${address}/graphql\nGraphiQL  ${address}/graphiql/\nNeo4j     ${opened.address}\n\nTry: ${exampleQuery}\n\nCtrl-C ends it.`,
    );
    await stopped;
    print('Ending.');
    await server.close();
  } finally {
    await opened.close();
  }
}

function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function explainListening(error: unknown, { host, port }: Environment): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== 'EADDRINUSE') return error;
  return new ObligraphError(
    'CONFLICT',
    `${host}:${port} is in use by another process: end that one, or set PORT to another.`,
    { argument: 'PORT' },
  );
}
