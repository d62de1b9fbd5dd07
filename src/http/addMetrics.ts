import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ObligraphError } from '../errors.js';
import type { Graph } from '../graph/Graph.js';
import { readGraphState } from '../graph/queries/graphState.js';
import { sha256 } from '../model/digest.js';
import { isOfThisMachine } from './isOfThisMachine.js';
import type { Metrics } from './Metrics.js';

/** What /metrics tells, and to whom. */
export interface MetricsOptions {
  readonly graph: Graph;
  readonly metrics: Metrics;
  /** How often the private Neo4j was started again. */
  readonly countRestarts: () => number;
  /** Who sends it may read from other machines too; null: this machine alone. */
  readonly token: string | null;
}

/** The longest that Neo4j is waited for, in milliseconds: a scrape tells of the rest too. */
const probeTimeout = 900;

/** /metrics in Prometheus' format, for this machine and for whoever has the token. */
export function addMetrics(fastify: FastifyInstance, options: MetricsOptions): void {
  const { metrics, token } = options;
  fastify.get('/metrics', async (request, reply) => {
    if (!isOfThisMachine(request) && !hasToken(request, token))
      throw new ObligraphError(
        'FORBIDDEN',
        'Metrics are for this machine, and for “Authorization: Bearer …” with OBLIGRAPH_METRICS_TOKEN.',
        { argument: 'authorization' },
      );
    await readNeo4j(options);
    return reply
      .type(metrics.contentType)
      .header('cache-control', 'no-store')
      .send(await metrics.print());
  });
}

async function readNeo4j({ graph, metrics, countRestarts }: MetricsOptions): Promise<void> {
  metrics.neo4jRestarts.set(countRestarts());
  metrics.imported.reset();
  const bounds = { deadline: Date.now() + probeTimeout, signal: AbortSignal.timeout(probeTimeout) };
  const state = await graph.read(readGraphState, bounds).catch(() => null);
  metrics.neo4jUp.set(state ? 1 : 0);
  metrics.graphVersion.set(state?.version ?? Number.NaN);
  for (const { source, importedAt } of state?.imports ?? [])
    metrics.imported.set({ source }, Date.parse(importedAt) / 1_000);
}

function hasToken({ headers }: FastifyRequest, token: string | null): boolean {
  const [, given] = /^Bearer (\S+)$/i.exec(headers.authorization ?? '') ?? [];
  if (token === null || given === undefined) return false;
  // Hashes are of one length, and tell nothing by how long they take to compare.
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(token)));
}
