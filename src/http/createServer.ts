import Fastify, { type FastifyInstance } from 'fastify';
import type { Graph } from '../graph/Graph.js';
import { readGraphStamp } from '../graph/queries/graphState.js';
import { addGate } from './addGate.js';
import { addGraphiql } from './addGraphiql.js';
import { addGraphql } from './addGraphql.js';
import { addSecurity } from './addSecurity.js';
import { defaultSettings, type ServerSettings } from './ServerSettings.js';
import { sendError } from './sendError.js';

/** A server that is not listening yet, and what it tells when asked whether it is ready. */
export interface ServerOptions {
  readonly graph: Graph;
  readonly logLevel: string;
  /** Whether the seeds have been loaded. */
  readonly isLoaded: () => boolean;
  /** What differs from {@link defaultSettings}. */
  readonly settings?: Partial<ServerSettings>;
}

const largestBody = 256 * 1024;
/** The longest that the sending of a request may take, in milliseconds. */
const requestTimeout = 30_000;

/** Fastify with GraphQL at /graphql, /health (the process lives) and /ready (the graph is loaded and reachable). */
export async function createServer({ graph, logLevel, isLoaded, settings }: ServerOptions): Promise<FastifyInstance> {
  const chosen: ServerSettings = { ...defaultSettings, ...settings };
  const fastify = Fastify({
    bodyLimit: largestBody,
    requestTimeout,
    forceCloseConnections: 'idle',
    trustProxy: chosen.trustedProxies.length > 0 && [...chosen.trustedProxies],
    logger:
      logLevel === 'silent' ? false : { level: logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
  });
  fastify.setErrorHandler(sendError);
  await addSecurity(fastify, chosen);
  if (chosen.graphiql) await addGraphiql(fastify);
  await fastify.register(async (api) => {
    await addGate(api, chosen);
    await addGraphql(api, { graph, settings: chosen });
  });
  addHealth(fastify, { graph, isLoaded });
  return fastify;
}

function addHealth(fastify: FastifyInstance, { graph, isLoaded }: Pick<ServerOptions, 'graph' | 'isLoaded'>): void {
  fastify.get('/health', async () => ({ status: 'ok' }));
  fastify.get('/ready', async (_request, reply) => {
    const ready = await graph.read(readGraphStamp).then(
      ({ version }) => version > 0 && isLoaded(),
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}
