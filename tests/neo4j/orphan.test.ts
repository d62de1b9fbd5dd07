import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openNeo4j, type PrivateNeo4j } from '../../src/neo4j/openNeo4j.js';
import { isAlive, jarFolder, query, readPids, type ServerAddress } from './server.js';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

let home: string;
let parent: ChildProcess;
let server: PrivateNeo4j | undefined;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'obligraph-neo4j-'));
});
afterAll(async () => {
  parent.kill('SIGKILL');
  await server?.close();
  await rm(home, { recursive: true, force: true });
});

/** Starts a process that opens the folder; resolves with the address that it prints. */
async function startParent(): Promise<ServerAddress> {
  const program = fileURLToPath(new URL('parent.ts', import.meta.url));
  parent = spawn(process.execPath, ['--import', 'tsx', program, home], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: parent.stdout ?? process.stdin })) {
    const { uri, user, password } = JSON.parse(line) as ServerAddress;
    return { uri, user, password };
  }
  throw new Error('the parent ended without an address');
}

async function killParent(): Promise<void> {
  parent.kill('SIGKILL');
  await once(parent, 'exit');
}

test('three seconds after a kill -9 of its parent, neither Neo4j nor its guardian is left', async () => {
  const address = await startParent();
  await query(address, 'CREATE (n:Kept {value: 1})');
  const pids = await readPids(home);
  expect(pids.map(isAlive)).toEqual([true, true]);
  await killParent();
  await sleep(3_000);
  expect(pids.map(isAlive)).toEqual([false, false]);
});

test('a start right after a kill -9 of the parent and its guardian ends that Neo4j and finds the data intact', async () => {
  const address = await startParent();
  expect(await query(address, 'MATCH (n:Kept) RETURN n.value AS value')).toEqual([1]);
  await query(address, 'CREATE (n:Kept {value: 2})');
  const [neo4jPid = 0, guardianPid = 0] = await readPids(home);
  // Held still first, or it would see its parent die and end Neo4j in the ordinary way.
  process.kill(guardianPid, 'SIGSTOP');
  await killParent();
  process.kill(guardianPid, 'SIGKILL');
  expect(isAlive(neo4jPid)).toBe(true);
  server = await openNeo4j({ home, jarFolder, environment: process.env });
  expect(isAlive(neo4jPid)).toBe(false);
  expect(await query(server, 'MATCH (n:Kept) RETURN n.value AS value ORDER BY value')).toEqual([1, 2]);
});
