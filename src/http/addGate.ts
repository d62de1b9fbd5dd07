import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { ObligraphError } from '../errors.js';
import type { ServerSettings } from './ServerSettings.js';

const retryAfter = 1;

/** Bounds what the routes of a scope work on at once (503 with Retry-After), and how often one address may ask (429). */
export async function addGate(
  fastify: FastifyInstance,
  { mostInFlight, rateLimit: perMinute }: Pick<ServerSettings, 'mostInFlight' | 'rateLimit'>,
): Promise<void> {
  if (perMinute !== null) {
    await fastify.register(rateLimit, {
      max: perMinute,
      timeWindow: '1 minute',
      errorResponseBuilder: (_request, { after }) =>
        new ObligraphError(
          'LIMIT_EXCEEDED',
          `More than ${perMinute} requests a minute came from your address: ask again in ${after}.`,
          {
            limit: 'rate',
            wanted: `at most ${perMinute} a minute`,
          },
        ),
    });
  }
  let inFlight = 0;
  fastify.addHook('onRequest', async (_request, reply) => {
    if (inFlight >= mostInFlight) {
      reply.header('retry-after', retryAfter);
      throw new ObligraphError(
        'UNAVAILABLE',
        `${mostInFlight} requests are being answered: ask again in ${retryAfter} second.`,
        {
          limit: 'inFlight',
          wanted: `at most ${mostInFlight} at once`,
        },
      );
    }
    inFlight++;
    reply.raw.once('close', () => {
      inFlight--;
    });
  });
}
