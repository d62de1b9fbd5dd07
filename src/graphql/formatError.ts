import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ObligraphError } from '../errors.js';
import { maskBug } from './maskBug.js';

const serverCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'BAD_USER_INPUT',
]);

/** What a client sees of an error: ours with code and details, the server's own as they are, a bug masked. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = findCause(error);
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  if (cause instanceof ObligraphError)
    return { message: cause.message, ...place, extensions: { code: cause.code, ...cause.details } };
  const code = formatted.extensions?.code;
  if (isServerCode(code)) return { message: formatted.message, ...place, extensions: { code } };
  return { ...place, ...maskBug(null) };
}

/** What a bug was, for the log; null where an error is none: what a caller can act on. */
export function findBug(error: GraphQLError): unknown {
  const cause = findCause(error);
  return cause instanceof ObligraphError || isServerCode(error.extensions.code) ? null : cause;
}

function findCause(error: unknown): unknown {
  return (error instanceof GraphQLError && error.originalError) || error;
}

function isServerCode(code: unknown): code is string {
  return typeof code === 'string' && serverCodes.has(code);
}
