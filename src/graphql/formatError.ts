import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ObligraphError } from '../errors.js';

const serverCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'BAD_USER_INPUT',
]);

/** What a client sees of an error: ours with code and details, the server's own as they are, a bug masked and told to `onBug`. */
export function createErrorFormatter(
  onBug: (error: unknown) => void,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = (error instanceof GraphQLError && error.originalError) || error;
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    };
    if (cause instanceof ObligraphError)
      return { message: cause.message, ...place, extensions: { code: cause.code, ...cause.details } };
    const code = formatted.extensions?.code;
    if (typeof code === 'string' && serverCodes.has(code))
      return { message: formatted.message, ...place, extensions: { code } };
    onBug(cause);
    return {
      message: 'Something went wrong on our side; it is in the log.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}
