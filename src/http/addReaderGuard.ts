import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { whenClosed } from './whenClosed.js';

/** Bytes that a client must take of an answer in each window. */
const least = 128 * 1024;
const piece = 64 * 1024;

/**
 * Cuts off a client that takes less than 128 kB of its answer in `window` milliseconds while more waits for it: what is not read
 * would hold its memory and its place for as long as the client likes.
 */
export function addReaderGuard(fastify: FastifyInstance, window: number): void {
  fastify.addHook('onSend', async (_request, reply, payload) => {
    const size = typeof payload === 'string' ? Buffer.byteLength(payload) : null;
    if (size !== null && size <= piece) return payload;
    watch(reply, window);
    if (typeof payload !== 'string' || size === null) return payload;
    reply.header('content-length', size);
    return Readable.from(cut(Buffer.from(payload)), { objectMode: false });
  });
}

/** In pieces, so that how much was taken can be seen: Node tells of one text only when it was taken whole. */
function* cut(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece);
}

function watch(reply: FastifyReply, window: number): void {
  const { socket } = reply.request.raw;
  const countTaken = () => socket.bytesWritten - socket.writableLength;
  let before = countTaken();
  const timer = setInterval(() => {
    const taken = countTaken();
    if (socket.writableLength > 0 && taken - before < least) {
      reply.log.info({ taken: taken - before }, 'a client that does not read its answer was cut off');
      socket.destroy();
    }
    before = taken;
  }, window);
  timer.unref();
  whenClosed(reply, () => clearInterval(timer));
}
