import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, ObligraphError } from '../errors.js';
import { maskBug } from '../graphql/maskBug.js';

const statuses: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  LIMIT_EXCEEDED: 400,
  TIMEOUT: 504,
  UNAVAILABLE: 503,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  CONFLICT: 409,
};

/** Answers an error outside GraphQL's own handling in the form of a GraphQL answer, so that clients read one form; a bug is logged and masked. */
export function sendError(
  error: FastifyError | ObligraphError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof ObligraphError) {
    const { code, message, details } = error;
    if (details.retryAfter !== undefined) reply.header('retry-after', details.retryAfter);
    const status = details.limit === 'rate' ? 429 : statuses[code];
    return reply.code(status).send({ errors: [{ message, extensions: { code, ...details } }] });
  }
  const status = error.statusCode ?? 500;
  if (status < 500) {
    const code = status === 413 ? 'LIMIT_EXCEEDED' : 'BAD_REQUEST';
    return reply
      .code(status)
      .send({ errors: [{ message: `${STATUS_CODES[status]}: ${error.message}`, extensions: { code } }] });
  }
  request.log.error({ err: error }, 'a bug in answering a request');
  return reply.code(500).send({ errors: [maskBug(request.id)] });
}
