import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import type { ServerSettings } from './ServerSettings.js';

/** An answer of the API is data: nothing in it may be run, framed or fetched from. Pages set a policy of their own. */
const dataPolicy = { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] };

/** Over TLS a browser is told to come over TLS for a year. This host alone: the office's other hosts are not ours to bind. */
function createHeaders(secure: boolean): ReturnType<typeof helmet> {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: dataPolicy },
    strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: false },
  });
}

/** Security headers on every answer, and CORS for the origins that are configured; without any, no other origin may read. */
export async function addSecurity(
  fastify: FastifyInstance,
  { corsOrigins }: Pick<ServerSettings, 'corsOrigins'>,
): Promise<void> {
  // Made once: the plugin of Fastify makes them anew for every request.
  const [setHeaders, setSecureHeaders] = [createHeaders(false), createHeaders(true)];
  fastify.addHook('onRequest', (request, reply, done) => {
    const set = request.protocol === 'https' ? setSecureHeaders : setHeaders;
    set(request.raw, reply.raw, () => done());
  });
  if (corsOrigins.length === 0) return;
  await fastify.register(cors, {
    origin: [...corsOrigins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['etag', 'retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
    maxAge: 600,
  });
}
