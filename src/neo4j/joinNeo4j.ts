import { readFile } from 'node:fs/promises';
import { addressFileOf, passwordFileOf } from './folder.js';
import { waitUntilReady } from './waitUntilReady.js';

const patienceMilliseconds = 3_000;

/** How to reach a Neo4j. */
export interface Neo4jAddress {
  /** `bolt://127.0.0.1:PORT`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * Finds the Neo4j that another process runs on the folder, by the address and the password kept there, which only its
 * user can read; null if none answers.
 */
export async function joinNeo4j(home: string): Promise<Neo4jAddress | null> {
  const read = (file: string) => readFile(file, 'utf8').then((text) => text.trim());
  const [uri, password] = await Promise.all([addressFileOf(home), passwordFileOf(home)].map(read)).catch(() => []);
  if (!uri || !password) return null;
  const readiness = await waitUntilReady(uri, password, AbortSignal.timeout(patienceMilliseconds));
  return readiness === 'READY' ? { uri, user: 'neo4j', password } : null;
}
