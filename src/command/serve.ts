import { constants } from 'node:os';
import { resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type Environment, shippedSeeds } from '../environment.js';
import { ObligraphError } from '../errors.js';
import { createServer } from '../http/createServer.js';
import { readTls } from '../http/readTls.js';
import { warmUp } from '../http/warmUp.js';
import type { PrivateNeo4j } from '../neo4j/openNeo4j.js';
import { fingerprintSeeds } from '../seed/fingerprintSeeds.js';
import { importAtStart } from './importAtStart.js';
import { assertPortFree, explainListening } from './listen.js';
import { openServedGraph, type ServedGraph } from './openGraph.js';
import { watchSeeds } from './watchSeeds.js';

/** What `obligraph serve` is asked for. */
export interface ServeOptions {
  /** Whether to import at the start: always, never, or, when left out, into the private Neo4j and into an empty one of the user's. */
  readonly import?: boolean;
  /** Whether to import at the start and each time that the seeds change. */
  readonly watch?: boolean;
}

type Print = (line: string) => void;

const exampleQuery =
  '{ instrument(by: {title: "优化营商环境条例"}) { implementingUnits { edges { node { name } standing roles basis measureCount } } } }';

/** The requests under way have this long to end after a signal, in milliseconds, beyond the time that one may take. */
const drainPatience = 5_000;

/** So soon after the first signal, another one is the same: npx passes on what the terminal has sent to us as well. */
const echoMilliseconds = 500;

/**
 * Starts Neo4j, loads the seeds, serves GraphQL; resolves when a signal has ended it, a second one ends it at once.
 * @throws ObligraphError CONFLICT if the port or the folder is in use; UNAVAILABLE if Neo4j does not start, or ends again and again
 */
export async function serve(environment: Environment, options: ServeOptions, print: Print): Promise<void> {
  if (options.watch && options.import === false) throw contradiction();
  const stopped = waitForSignal();
  const { tls } = environment.server;
  // What is wrong with them is told before Neo4j is started.
  if (tls) readTls(tls);
  await assertPortFree(environment);
  const opened = await openServedGraph(environment, print);
  try {
    await serveGraph(opened, { environment, options, print, stopped });
  } finally {
    await opened.close();
  }
}

interface Work {
  readonly environment: Environment;
  readonly options: ServeOptions;
  readonly print: Print;
  readonly stopped: Promise<void>;
}

async function serveGraph(opened: ServedGraph, { environment, options, print, stopped }: Work): Promise<void> {
  const { graph, requests, neo4j } = opened;
  if (environment.seeds === shippedSeeds)
    print('There is no folder seeds here: those that come with obligraph are used.');
  let loaded = false;
  const server = await createServer({
    graph: requests,
    logLevel: environment.logLevel,
    isLoaded: () => loaded,
    ...(neo4j && { neo4j: neo4j.state }),
    settings: environment.server,
  });
  const ending = new AbortController();
  try {
    // Listening before loading: /ready says 503 meanwhile.
    const address = await explainListening(environment, () => server.listen(environment));
    const imported = await fingerprintSeeds(environment.seeds);
    await importAtStart(graph, toStartImport(environment, options, neo4j !== null), print);
    loaded = true;
    if (environment.server.tls) process.on('SIGHUP', () => reloadTls(server, print));
    greet(`${address}${environment.server.basePath}`, { environment, opened, print });
    warmUp(server, ending.signal).catch((error: unknown) => server.log.error({ err: error }, 'could not warm up'));
    const { seeds } = environment;
    const watching = options.watch ? watchSeeds(graph, { seeds, imported, signal: ending.signal, print }) : null;
    await Promise.race([stopped, neo4j ? throwWhenFailed(neo4j) : stopped, watching ?? stopped]);
    print('Ending.');
    ending.abort();
    await watching;
  } finally {
    ending.abort();
    await server.drain(environment.server.timeout + drainPatience);
    await server.close();
  }
}

function toStartImport(
  { seeds }: Environment,
  options: ServeOptions,
  isPrivate: boolean,
): Parameters<typeof importAtStart>[1] {
  const wanted = options.import ?? options.watch;
  const when = wanted === undefined ? 'own' : wanted ? 'always' : 'never';
  return { seeds, when, isPrivate, toleratesProblems: options.watch === true };
}

function greet(
  address: string,
  { environment, opened, print }: Pick<Work, 'environment' | 'print'> & { readonly opened: ServedGraph },
): void {
  const lines = [
    `Explorer  ${address}/`,
    `GraphQL   ${address}/graphql`,
    `GraphiQL  ${address}/graphiql/`,
    `Neo4j     ${opened.address}`,
    `Seeds     ${resolve(environment.seeds)}`,
  ];
  print(`${lines.join('\n')}\n\nTry: ${exampleQuery}\n\nCtrl-C ends it.`);
}

function reloadTls(server: Pick<FastifyInstance, 'reloadTls'>, print: Print): void {
  try {
    server.reloadTls();
    print('The certificate was read again.');
  } catch (error) {
    print(`The old certificate stays: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function throwWhenFailed({ failed }: PrivateNeo4j): Promise<never> {
  throw await failed;
}

function waitForSignal(): Promise<void> {
  return new Promise((stop) => {
    let first: number | null = null;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        first ??= Date.now();
        stop();
        // The guardian ends Neo4j; what was committed is safe.
        if (Date.now() - first > echoMilliseconds) process.exit(128 + constants.signals[signal]);
      });
    }
  });
}

function contradiction(): ObligraphError {
  return new ObligraphError(
    'BAD_USER_INPUT',
    '--watch imports at the start and whenever the seeds change, and --no-import forbids it: leave one of them out.',
    { argument: '--watch' },
  );
}
