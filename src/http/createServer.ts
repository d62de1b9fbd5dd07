import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/Graph.js';
import { readGraphStamp } from '../graph/queries/graphState.js';
import { createSchema } from '../graphql/createSchema.js';
import { addDocs } from './addDocs.js';
import { addExplorer } from './addExplorer.js';
import { addExport } from './addExport.js';
import { addGate } from './addGate.js';
import { addGraphiql } from './addGraphiql.js';
import { addGraphql } from './addGraphql.js';
import { createHost } from './createHost.js';
import { defaultSettings, type ServerSettings } from './ServerSettings.js';

/** A server that is not listening yet, and what it tells when asked whether it is ready. */
export interface ServerOptions {
  readonly graph: Graph;
  readonly logLevel: string;
  /** Whether the seeds have been loaded. */
  readonly isLoaded: () => boolean;
  /** What differs from {@link defaultSettings}. */
  readonly settings?: Partial<ServerSettings>;
}

/** Fastify with GraphQL at /graphql, files of whole lists at /export, the reference at /docs, /health (the process lives) and /ready (the graph is loaded and reachable). */
export async function createServer({ graph, logLevel, isLoaded, settings }: ServerOptions): Promise<FastifyInstance> {
  const chosen: ServerSettings = { ...defaultSettings, ...settings };
  const fastify = await createHost({ logLevel, settings: chosen });
  await addExplorer(fastify);
  if (chosen.graphiql) await addGraphiql(fastify);
  await fastify.register(async (api) => {
    await addGate(api, chosen);
    await addGraphql(api, { graph, settings: chosen });
    // A closed server answers what its manifests ask, and an export asks what it likes.
    if (chosen.operations === 'any') addExport(api, graph);
  });
  if (chosen.introspection) addDocs(fastify, createSchema({ byResponseKey: false }));
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
