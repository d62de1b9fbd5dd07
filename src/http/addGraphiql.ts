import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Serves GraphiQL at /graphiql/ from the built files, without internet; where they were not built, the address answers 404. */
export async function addGraphiql(fastify: FastifyInstance): Promise<void> {
  const root = fileURLToPath(new URL('../../dist/explorer/graphiql/', import.meta.url));
  if (!existsSync(root)) return;
  await fastify.register(fastifyStatic, { root, prefix: '/graphiql/' });
  fastify.get('/', (_request, reply) => reply.redirect('/graphiql/'));
  fastify.get('/graphiql', (_request, reply) => reply.redirect('/graphiql/'));
}
