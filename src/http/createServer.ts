import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/Graph.js';
import { readGraphVersion } from '../graph/queries/graphVersion.js';
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
  /** How the private Neo4j is; left out where Neo4j is not ours to keep running. */
  readonly neo4j?: () => Neo4jCondition;
  /** What differs from {@link defaultSettings}. */
  readonly settings?: Partial<ServerSettings>;
}

/** How the Neo4j behind the graph is, and how often it was started again. */
export interface Neo4jCondition {
  readonly status: 'RUNNING' | 'RESTARTING' | 'FAILED';
  readonly restarts: number;
}

/** Fastify with GraphQL at /graphql, files of whole lists at /export, the reference at /docs, /health (the process lives) and /ready (the graph is loaded and reachable). */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { graph, logLevel, settings } = options;
  const chosen: ServerSettings = { ...defaultSettings, ...settings };
  const fastify = await createHost({ logLevel, settings: chosen });
  await addExplorer(fastify);
  if (chosen.graphiql) await addGraphiql(fastify);
  await fastify.register(async (api) => {
    await addGate(api, chosen);
    await addGraphql(api, { graph, settings: chosen });
    // A closed server answers what its manifests ask, and an export asks what it likes.
    if (chosen.operations === 'any') addExport(api, { graph, settings: chosen });
  });
  if (chosen.introspection) addDocs(fastify, createSchema({ byResponseKey: false }));
  addHealth(fastify, options);
  return fastify;
}

/** The longest that a probe waits for Neo4j, in milliseconds. */
const probePatience = 900;

function addHealth(fastify: FastifyInstance, { graph, isLoaded, neo4j }: ServerOptions): void {
  const condition = () => (neo4j ? { neo4j: neo4j() } : {});
  fastify.get('/health', async () => ({ status: 'ok', ...condition() }));
  fastify.get('/ready', async (_request, reply) => {
    const bounds = { deadline: Date.now() + probePatience, signal: AbortSignal.timeout(probePatience) };
    const ready = await graph.read(readGraphVersion, bounds).then(
      (answer) => isLoaded() && (!answer.settled || answer.graphVersion.version > 0),
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', ...condition() });
  });
}
