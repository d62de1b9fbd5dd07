import type { FastifyInstance, FastifyReply } from 'fastify';
import { asksForPage } from './asksForPage.js';

/** Answers what has no route: a browser that asks for a page gets that of the explorer, where it was built, and all else an error. */
export function addNotFound(
  fastify: FastifyInstance,
  sendPage: ((reply: FastifyReply) => Promise<FastifyReply>) | null,
): void {
  fastify.setNotFoundHandler((request, reply) => {
    if (sendPage && asksForPage(request.raw)) return sendPage(reply);
    const message = `There is nothing at ${request.originalUrl.slice(0, 200)} for ${request.method}.`;
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
}
