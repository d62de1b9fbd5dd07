import { ObligraphError } from '../errors.js';
import { logFileOf } from './folder.js';

/** True if this output of Neo4j says that somebody took the port between finding it free and using it. */
export function isPortTaken(log: string): boolean {
  return /BindException|Address already in use/i.test(log);
}

/** What a Neo4j that ended while starting says in its log, as one sentence with the cure. */
export function explainFailure(home: string, code: number | null, log: string): ObligraphError {
  if (/FileLockException|store_lock/.test(log)) return folderInUse(home);
  if (/No space left on device/i.test(log)) return diskFull(home);
  if (/Could not reserve enough space|insufficient memory|exceeds physical memory|OutOfMemoryError/i.test(log)) {
    return new ObligraphError(
      'UNAVAILABLE',
      'There is too little memory for Neo4j: free some, or give it a smaller heap or page cache.',
    );
  }
  return new ObligraphError(
    'UNAVAILABLE',
    `Neo4j ended while starting (exit ${code}): read ${logFileOf(home)}, mend what it names and start again.`,
  );
}

/** The refusal of a port that is to be taken again and that another process took meanwhile. */
export function portTaken(port: number): ObligraphError {
  return new ObligraphError(
    'CONFLICT',
    `Another process took port ${port} of 127.0.0.1, where Neo4j was: end that one and start again.`,
    { argument: String(port) },
  );
}

/** The refusal of a folder on which another process works. */
export function folderInUse(home: string): ObligraphError {
  return new ObligraphError(
    'CONFLICT',
    `The Neo4j folder ${home} is in use by another process: stop that one, or choose another folder.`,
    { argument: home },
  );
}

/** The refusal of a full disk. */
export function diskFull(home: string): ObligraphError {
  return new ObligraphError(
    'UNAVAILABLE',
    `The disk that holds ${home} is full: free some space and start again; committed data is safe.`,
    { argument: home },
  );
}
