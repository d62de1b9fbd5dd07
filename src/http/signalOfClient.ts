import type { FastifyReply } from 'fastify';
import { whenClosed } from './whenClosed.js';

/** Aborted when the client goes away before its answer was sent whole. */
export function signalOfClient(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  whenClosed(reply, () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
