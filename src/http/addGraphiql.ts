import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** GraphiQL's editor writes its styles into the page and runs in workers; no script stands in the page itself. */
const graphiqlPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves GraphiQL at /graphiql/ from the built files, without internet; where they were not built, the address answers 404. */
export async function addGraphiql(fastify: FastifyInstance): Promise<void> {
  const root = fileURLToPath(new URL('../../dist/explorer/graphiql/', import.meta.url));
  if (!existsSync(root)) return;
  await fastify.register(async (pages) => {
    pages.addHook('onRequest', async (_request, reply) => {
      reply.header('content-security-policy', graphiqlPolicy);
    });
    await pages.register(fastifyStatic, { root, prefix: '/graphiql/' });
    pages.get('/graphiql', (_request, reply) => reply.redirect('graphiql/'));
  });
}
