import { setMaxListeners } from 'node:events';
import type { FastifyReply } from 'fastify';

/**
 * Calls `then` once, when an answer was sent whole or its connection has gone. A response that waits behind others of its
 * connection is never closed by Node when the connection goes: only the connection tells.
 */
export function whenClosed({ raw, request }: FastifyReply, then: () => void): void {
  const { socket } = request.raw;
  const close = (): void => {
    raw.off('close', close);
    socket.off('close', close);
    then();
  };
  // As many listeners as requests were sent one behind the other: bounded by the places of an address.
  setMaxListeners(0, socket);
  raw.on('close', close);
  socket.on('close', close);
}
