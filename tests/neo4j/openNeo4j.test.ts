import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { joinNeo4j } from '../../src/neo4j/joinNeo4j.js';
import { openNeo4j, type PrivateNeo4j } from '../../src/neo4j/openNeo4j.js';
import { reachNeo4j } from '../../src/neo4j/reachNeo4j.js';
import { isAlive, jarFolder, query, readPids } from './server.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let folder: string;
let home: string;
let server: PrivateNeo4j;
const messages: string[] = [];

const open = () =>
  openNeo4j({ home, jarFolder, environment: process.env, onProgress: (message) => messages.push(message) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'obligraph-neo4j-'));
  home = join(folder, '数据 of mine');
  server = await open();
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test('answers and tells its progress', async () => {
  expect(await query(server, 'RETURN 1 AS value')).toEqual([1]);
  expect(messages.at(-1)).toBe(`Neo4j answers on ${server.uri}.`);
});

test('keeps its password, settings and log to this user', async () => {
  for (const file of ['password', 'conf/neo4j.conf', 'neo4j.log', 'neo4j.pid']) {
    expect((await stat(join(home, file))).mode & 0o777, file).toBe(0o600);
  }
  expect((await stat(home)).mode & 0o777).toBe(0o700);
  expect(await readFile(join(home, 'neo4j.log'), 'utf8')).not.toContain(server.password);
});

test('refuses a wrong password', async () => {
  await expect(query({ ...server, password: 'wrong-password' }, 'RETURN 1 AS value')).rejects.toThrow(/unauthorized/i);
});

test('listens on loopback only', async () => {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outside = addresses
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  // On Linux, 127.0.0.2 reaches a server that listens on every address, but not one that listens on 127.0.0.1.
  for (const host of [...outside, ...(process.platform === 'linux' ? ['127.0.0.2'] : [])]) {
    expect(await isOpen(host, Number(new URL(server.uri).port)), host).toBe(false);
  }
  expect(await isOpen('127.0.0.1', Number(new URL(server.uri).port))).toBe(true);
});

test.each(['file:///etc/passwd', 'http://127.0.0.1:1/a.csv'])('does not load CSV from %s', async (address) => {
  await expect(query(server, `LOAD CSV FROM '${address}' AS row RETURN row AS value`)).rejects.toMatchObject({
    code: 'Neo.ClientError.Statement.ExternalResourceFailed',
  });
});

test('refuses a folder in use and leaves the first server unharmed', async () => {
  await expect(open()).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining(`${home} is in use`),
  });
  expect(await query(server, 'RETURN 2 AS value')).toEqual([2]);
});

test('close() leaves no process, and a second start finds the data and the password again', async () => {
  await query(server, 'CREATE (n:Kept {value: 42})');
  const pids = await readPids(home);
  await server.close();
  await server.close();
  expect(pids.map(isAlive)).toEqual([false, false]);
  const { password } = server;
  server = await open();
  expect(server.password).toBe(password);
  expect(await query(server, 'MATCH (n:Kept) RETURN n.value AS value')).toEqual([42]);
});

test.each(['Neo4j', 'its guardian'])(
  'says so when %s is killed, and starts Neo4j again at the same address with the same data',
  async (victim) => {
    const [neo4jPid = 0, guardianPid = 0] = await readPids(home);
    const { restarts } = server.state();
    process.kill(victim === 'Neo4j' ? neo4jPid : guardianPid, 'SIGKILL');
    await vi.waitUntil(() => server.state().status === 'RESTARTING', { timeout: 10_000, interval: 1 });
    await vi.waitUntil(() => server.state().status === 'RUNNING', { timeout: 120_000 });
    expect(server.state().restarts).toBe(restarts + 1);
    expect(messages).toContainEqual(expect.stringMatching(/^Neo4j ended by itself/));
    expect(await query(server, 'MATCH (n:Kept) RETURN n.value AS value')).toEqual([42]);
    expect(isAlive(neo4jPid)).toBe(false);
  },
);

test('lets another user of the folder join while it runs, and close without ending it', async () => {
  const joined = await reachNeo4j({ home, jarFolder, environment: process.env });
  expect(joined.uri).toBe(server.uri);
  await joined.close();
  expect(await query(server, 'RETURN 3 AS value')).toEqual([3]);
  await server.close();
  expect(await joinNeo4j(home)).toBeNull();
});

test('close() in the midst of a restart leaves no process', async () => {
  server = await open();
  const pids = await readPids(home);
  process.kill(pids[0] ?? 0, 'SIGKILL');
  await vi.waitUntil(() => server.state().status === 'RESTARTING', { timeout: 10_000, interval: 1 });
  await vi.waitUntil(async () => (await readPids(home).catch(() => pids))[0] !== pids[0], { timeout: 60_000 });
  const again = await readPids(home);
  await server.close();
  expect([...pids, ...again].map(isAlive)).toEqual([false, false, false, false]);
});

function isOpen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 }, () => resolve(true));
    socket.once('connect', () => socket.destroy());
    socket.once('error', () => resolve(false));
    socket.once('timeout', () => resolve(false));
  });
}
