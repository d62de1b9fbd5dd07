import neo4j, { Neo4jError } from 'neo4j-driver';
import { ObligraphError } from '../errors.js';

const memoryPool = 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';
/** What was read is being removed by an import: asked again, it is gone or there. */
const removed = 'Neo.ClientError.Statement.EntityNotFound';

/** Tells whether the same query may succeed if asked again; running out of memory is marked so by Neo4j but would only repeat. */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Neo4jError) || error.code === memoryPool) return false;
  return error.code === removed || neo4j.isRetryableError(error);
}

/** Turns a driver's error into ours by its code; whatever is not expected passes through as a bug. */
export function toObligraphError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (code.includes('TransactionTimedOut') || code.includes('Transaction.Terminated')) {
    return new ObligraphError('TIMEOUT', 'The query took too long: ask for less, or try again.', { cause: error });
  }
  if (code === memoryPool) {
    // Neo4j gives one code for both; its message names the setting that was reached (seen with 5.26).
    if (!error.message.includes('db.memory.transaction.max')) return allMemoryTaken(error);
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
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new ObligraphError('BAD_USER_INPUT', 'Neo4j has no such database: check NEO4J_DATABASE.', {
      argument: 'NEO4J_DATABASE',
      cause: error,
    });
  }
  if (isHttpServer(error)) {
    return new ObligraphError(
      'BAD_USER_INPUT',
      'NEO4J_URI leads to an HTTP server, not to Neo4j: give the port of Bolt, 7687 where nothing else is configured.',
      { argument: 'NEO4J_URI', cause: error },
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

function allMemoryTaken(cause: Neo4jError): ObligraphError {
  return new ObligraphError('UNAVAILABLE', 'Other queries have taken all memory of Neo4j: try again in a second.', {
    retryAfter: 1,
    cause,
  });
}

function isHttpServer({ code, message }: Neo4jError): boolean {
  // The driver gives this one condition no code of its own.
  return code === 'N/A' && message.startsWith('Server responded HTTP');
}

function isConnectionTimeout({ code, message }: Neo4jError): boolean {
  // The driver gives this one condition no code of its own.
  return code === 'N/A' && message.startsWith('Connection acquisition timed out');
}
