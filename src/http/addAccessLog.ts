import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './Metrics.js';

/** What is counted of requests, and whether each is logged. */
export interface AccessLogOptions {
  readonly metrics: Metrics;
  readonly accessLog: boolean;
}

/**
 * Counts and times every request and, where that is set, logs it whatever the level of the log: id, method, path without the
 * query, status, milliseconds and the client's address. Nothing that was asked or answered stands there.
 */
export function addAccessLog(fastify: FastifyInstance, { metrics, accessLog }: AccessLogOptions): void {
  const log = fastify.log.child({}, { level: 'info' });
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const milliseconds = reply.elapsedTime;
    metrics.requests.inc({ route, status: reply.statusCode });
    metrics.requestDuration.observe({ route }, milliseconds / 1_000);
    if (!accessLog) return;
    const { id: requestId, method, ip: client } = request;
    const line = { requestId, method, path: pathOf(request), status: reply.statusCode, client };
    log.info({ ...line, milliseconds: Math.round(milliseconds) }, 'request');
  });
}

function pathOf({ originalUrl }: FastifyRequest): string {
  return originalUrl.replace(/[?#].*$/s, '').slice(0, 200);
}
