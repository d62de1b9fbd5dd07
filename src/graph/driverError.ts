import neo4j, { Neo4jError } from 'neo4j-driver';
import { ObligraphError } from '../errors.js';

const memoryPool = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';

/** Tells whether the same query may succeed if asked again; running out of memory is marked so by Neo4j but would only repeat. */
export function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && error.code !== memoryPool && neo4j.isRetryableError(error);
}

/** Turns a driver's error into ours by its code; whatever is not expected passes through as a bug. */
export function toObligraphError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code.includes('TransactionTimedOut') || code.includes('Transaction.Terminated')) {
    return new ObligraphError('TIMEOUT', 'The query took too long: ask for less, or try again.', { cause: error });
  }
  if (code === memoryPool) {
    return new ObligraphError('LIMIT_EXCEEDED', 'The query needs more memory than one query may take: ask for less.', {
      cause: error,
    });
  }
  if (code.startsWith('Neo.ClientError.Security')) {
    return new ObligraphError(
      'UNAVAILABLE',
      'Neo4j refused our user or password: check NEO4J_USER and NEO4J_PASSWORD.',
      { cause: error },
    );
  }
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code.startsWith('Neo.TransientError') ||
    isConnectionTimeout(error)
  ) {
    return new ObligraphError('UNAVAILABLE', 'Neo4j does not answer at the moment: try again in a few seconds.', {
      cause: error,
    });
  }
  return error;
}

function isConnectionTimeout({ code, message }: Neo4jError): boolean {
  // The driver gives this one condition no code of its own.
  return code === 'N/A' && message.startsWith('Connection acquisition timed out');
}
