import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { ServerSettings } from './ServerSettings.js';

/** An answer of the API is data: nothing in it may be run, framed or fetched from. Pages set a policy of their own. */
const dataPolicy = { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] };

/** Security headers on every answer, and CORS for the origins that are configured; without any, no other origin may read. */
export async function addSecurity(
  fastify: FastifyInstance,
  { corsOrigins }: Pick<ServerSettings, 'corsOrigins'>,
): Promise<void> {
  await fastify.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: dataPolicy } });
  if (corsOrigins.length === 0) return;
  await fastify.register(cors, {
    origin: [...corsOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['etag', 'retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
    maxAge: 600,
  });
}
