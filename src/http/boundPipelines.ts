import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { whenClosed } from './whenClosed.js';

/** Requests that one connection may have under way. Browsers and proxies send the next when the last was answered. */
const maxUnderWay = 16;

/**
 * Closes a connection that sends request behind request without waiting for answers: they would be worked on all at once, and
 * Node, which stops reading while answers queue up, would not notice that their client has gone.
 */
export function boundPipelines(fastify: FastifyInstance): void {
  const underWay = new WeakMap<Socket, number>();
  fastify.addHook('onRequest', async (request, reply) => {
    const { socket } = request.raw;
    const count = (underWay.get(socket) ?? 0) + 1;
    underWay.set(socket, count);
    whenClosed(reply, () => underWay.set(socket, (underWay.get(socket) ?? 1) - 1));
    if (count <= maxUnderWay) return;
    request.log.info('a connection with too many requests under way was closed');
    reply.hijack();
    socket.destroy();
  });
}
