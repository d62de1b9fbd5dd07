import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Graph } from '../graph/Graph.js';
import { readGraphStamp } from '../graph/queries/graphState.js';
import { createContext } from '../graphql/context.js';
import { addGraphiql } from './addGraphiql.js';
import { createApollo } from './createApollo.js';

/** A server that is not listening yet, and what it tells when asked whether it is ready. */
export interface ServerOptions {
  readonly graph: Graph;
  readonly logLevel: string;
  /** Whether the seeds have been loaded. */
  readonly isLoaded: () => boolean;
}

const largestBody = 256 * 1024;

/** Fastify with GraphQL at /graphql, /health (the process lives) and /ready (the graph is loaded and reachable). */
export async function createServer({ graph, logLevel, isLoaded }: ServerOptions): Promise<FastifyInstance> {
  const fastify = Fastify({
    bodyLimit: largestBody,
    forceCloseConnections: 'idle',
    logger:
      logLevel === 'silent' ? false : { level: logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
  });
  const apollo = createApollo(fastify);
  await apollo.start();
  await addGraphiql(fastify);
  fastify.route({
    url: '/graphql',
    method: ['POST', 'GET'],
    handler: fastifyApolloHandler(apollo, { context: async () => createContext(graph) }),
  });
  fastify.get('/health', async () => ({ status: 'ok' }));
  fastify.get('/ready', async (_request, reply) => {
    const ready = await graph.read(readGraphStamp).then(
      ({ version }) => version > 0 && isLoaded(),
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
  return fastify;
}
