import type { FastifyRequest } from 'fastify';
import { ObligraphError } from '../errors.js';
import { sha256 } from '../model/digest.js';
import type { PersistedOperations } from './PersistedOperations.js';
import { persistedHash } from './persistedHash.js';

/** Refuses an operation that no manifest has, before its text is read. @throws ObligraphError FORBIDDEN */
export function assertPersisted({ body, query }: FastifyRequest, operations: PersistedOperations): void {
  const asked = Object(body ?? query);
  const hash = persistedHash(asked.extensions) ?? (typeof asked.query === 'string' ? sha256(asked.query) : null);
  if (hash !== null && operations.has(hash)) return;
  throw new ObligraphError(
    'FORBIDDEN',
    'This server answers the operations of its manifests only: ask one of them, by its SHA-256.',
    {
      argument: 'extensions.persistedQuery.sha256Hash',
      received: hash,
    },
  );
}
