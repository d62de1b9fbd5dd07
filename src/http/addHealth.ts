import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/Graph.js';
import { readGraphVersion } from '../graph/queries/graphVersion.js';

/** How the Neo4j behind the graph is, and how often it was started again. */
export interface Neo4jCondition {
  readonly status: 'RUNNING' | 'RESTARTING' | 'FAILED';
  readonly restarts: number;
}

/** What health is told of. */
export interface HealthOptions {
  readonly graph: Graph;
  /** Whether the seeds have been loaded. */
  readonly isLoaded: () => boolean;
  /** How the private Neo4j is; left out where Neo4j is not ours to keep running. */
  readonly neo4j?: () => Neo4jCondition;
}

/** The longest that a probe waits for Neo4j, in milliseconds. */
const probePatience = 900;

/** Whether Neo4j answers, and holds a graph or is being given one. */
async function findGraph(graph: Graph): Promise<boolean> {
  const bounds = { deadline: Date.now() + probePatience, signal: AbortSignal.timeout(probePatience) };
  return graph.read(readGraphVersion, bounds).then(
    (answer) => !answer.settled || answer.graphVersion.version > 0,
    () => false,
  );
}

/** /health: the process lives. /ready: the graph is loaded, and Neo4j answers within 0.9 s. Both say how a private Neo4j is. */
export function addHealth(fastify: FastifyInstance, { graph, isLoaded, neo4j }: HealthOptions): void {
  const condition = () => (neo4j ? { neo4j: neo4j() } : {});
  fastify.get('/health', async () => ({ status: 'ok', ...condition() }));
  let probe: Promise<boolean> | null = null;
  fastify.get('/ready', async (_request, reply) => {
    // Whoever asks while one is under way shares its answer: probes without end take one connection.
    probe ??= findGraph(graph).finally(() => {
      probe = null;
    });
    const ready = (await probe) && isLoaded();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', ...condition() });
  });
}
