import type { FastifyInstance } from 'fastify';
import { createSchema } from '../graphql/createSchema.js';
import { addAccessLog } from './addAccessLog.js';
import { addDocs } from './addDocs.js';
import { addExplorer } from './addExplorer.js';
import { addExport } from './addExport.js';
import { addGraphiql } from './addGraphiql.js';
import { addGraphql } from './addGraphql.js';
import { addHealth, type HealthOptions } from './addHealth.js';
import { addLoadShedding } from './addLoadShedding.js';
import { addMetrics } from './addMetrics.js';
import { createHost } from './createHost.js';
import { Metrics } from './Metrics.js';
import { defaultSettings, type ServerSettings } from './ServerSettings.js';

/** A server that is not listening yet, and what it tells when asked whether it is ready. */
export interface ServerOptions extends HealthOptions {
  readonly logLevel: string;
  /** Where the lines of the log go; standard output by default. */
  readonly logStream?: { write(line: string): void };
  /** What differs from {@link defaultSettings}. */
  readonly settings?: Partial<ServerSettings>;
}

/** Fastify with GraphQL at /graphql, files of whole lists at /export, the reference at /docs, /health, /ready and /metrics. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { graph, logLevel, logStream, neo4j, settings } = options;
  const chosen: ServerSettings = { ...defaultSettings, ...settings };
  const fastify = await createHost({ logLevel, ...(logStream && { logStream }), settings: chosen });
  const metrics = new Metrics();
  addAccessLog(fastify, { metrics, accessLog: chosen.accessLog });
  await addExplorer(fastify, chosen.basePath);
  if (chosen.graphiql) await addGraphiql(fastify);
  await fastify.register(async (api) => {
    await addLoadShedding(api, chosen);
    await addGraphql(api, { graph, metrics, settings: chosen });
    // A closed server answers what its manifests ask, and an export asks what it likes.
    if (chosen.operations === 'any') addExport(api, { graph, metrics, settings: chosen });
  });
  if (chosen.introspection) addDocs(fastify, createSchema({ byResponseKey: false }));
  addMetrics(fastify, { graph, metrics, token: chosen.metricsToken, countRestarts: () => neo4j?.().restarts ?? 0 });
  addHealth(fastify, options);
  return fastify;
}
