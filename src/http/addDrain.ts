import { once } from 'node:events';
import { Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** For so long a client that sees no answer yet may still send a request on a connection that it has. */
const graceMilliseconds = 1_000;

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Takes no new connection, answers what comes on those that are there and tells their clients to close them; resolves when
     * all are closed. After `patience` milliseconds it closes the rest.
     */
    drain(patience: number): Promise<void>;
  }
}

/** Lets a server end without cutting off a request: {@link FastifyInstance.drain}, to be called before `close()`. */
export function addDrain(fastify: FastifyInstance): void {
  let draining = false;
  fastify.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
  fastify.decorate('drain', async (patience: number) => {
    const { server } = fastify;
    if (draining || !server.listening) return;
    draining = true;
    const closed = once(server, 'close');
    // http.Server.close() would also close the connections between two requests, on one of which a request may be under way.
    Server.prototype.close.call(server);
    await Promise.race([closed, sleep(graceMilliseconds)]);
    const closing = setInterval(() => server.closeIdleConnections(), 50);
    const enough = setTimeout(() => server.closeAllConnections(), Math.max(0, patience - graceMilliseconds));
    await closed;
    clearInterval(closing);
    clearTimeout(enough);
  });
}
