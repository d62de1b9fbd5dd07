import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { requestIdHeader } from './createRequestId.js';

const timedOut = [408, 'It did not come whole in time: send it again, faster.'] as const;
const sentences: Readonly<Record<string, readonly [status: number, sentence: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: timedOut,
  ERR_HTTP_HEADERS_TIMEOUT: timedOut,
  HPE_HEADER_OVERFLOW: [431, 'Its headers are larger than 16 kB: send fewer.'],
};

/** Answers what is no HTTP request, or came too slowly, in the form of a GraphQL answer, and closes the connection. */
export function answerMalformed(
  this: FastifyInstance,
  error: Error & { readonly code?: string },
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, sentence] = sentences[error.code ?? ''] ?? [400, 'It is no request of HTTP/1.1.'];
  const id = randomUUID();
  this.log.info({ requestId: id, code: error.code, status }, 'a malformed or late request was refused');
  const body = JSON.stringify({
    errors: [{ message: `${STATUS_CODES[status]}: ${sentence}`, extensions: { code: 'BAD_REQUEST' } }],
  });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `${requestIdHeader}: ${id}`,
    'x-content-type-options: nosniff',
    'connection: close',
  ].join('\r\n');
  socket.end(`${head}\r\n\r\n${body}`, () => socket.destroy());
}
