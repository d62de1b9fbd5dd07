import { ObligraphError } from '../errors.js';
import type { PersistedOperations } from './PersistedOperations.js';

/** Refuses an operation, by the SHA-256 of its text, that no manifest has. @throws ObligraphError FORBIDDEN */
export function assertPersisted(hash: string | null, operations: PersistedOperations): void {
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
