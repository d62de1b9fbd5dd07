import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { PrivateNeo4j } from '../../src/neo4j/openNeo4j.js';

/** Keeps the list of jars between runs, so that Maven runs once on a machine and not once a test file. */
export const jarFolder = join(tmpdir(), 'obligraph-test-jars');

/** What reaching a server needs. */
export type ServerAddress = Pick<PrivateNeo4j, 'uri' | 'user' | 'password'>;

/** Runs one Cypher text and returns the column `value` of its rows. */
export async function query({ uri, user, password }: ServerAddress, text: string): Promise<unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(text);
    return records.map((record) => record.get('value'));
  } finally {
    await driver.close();
  }
}

/** The process ids of Neo4j and of its guardian, in this order. */
export async function readPids(home: string): Promise<number[]> {
  return (await readFile(join(home, 'neo4j.pid'), 'utf8')).split(' ').map(Number);
}

/** True while a process of this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
