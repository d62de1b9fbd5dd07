import type { GraphQLFormattedError } from 'graphql';

/** What is told of a bug: no inner words, but the id of the request, where it is known, under which the log has them. */
export function maskBug(requestId: string | null): GraphQLFormattedError {
  const where = requestId === null ? 'the log has it' : `the log has it under the request id ${requestId}`;
  return {
    message: `Something went wrong on our side; ${where}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...(requestId !== null && { requestId }) },
  };
}
