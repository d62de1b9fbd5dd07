import { once } from 'node:events';
import { appendFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { loadSeeds } from '../../src/command/loadSeeds.js';
import { Graph } from '../../src/graph/Graph.js';
import { readGraphState } from '../../src/graph/queries/graphState.js';
import { readPids } from '../neo4j/server.js';
import type { Answer } from '../support/openTestServer.js';
import {
  copySeeds,
  makeHome,
  removeFolders,
  runCommand,
  type StartedServer,
  startServer,
} from '../support/startServer.js';

// Each test starts servers, most of them with a Neo4j of their own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 400_000 });

let home: string;
let seeds: string;
let server: StartedServer | null = null;

beforeAll(async () => {
  home = await makeHome();
  seeds = await copySeeds();
});
afterEach(async () => {
  await server?.end('SIGKILL');
  server = null;
});
afterAll(() => removeFolders(home, seeds));

async function ask(url: string, query: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return JSON.parse(await response.text());
}

const readTitle = async (url: string, id: string): Promise<string | undefined> =>
  (await ask(url, `{ instrument(by: {id: "${id}"}) { title } }`)).data?.instrument?.title;

/** Adds an instrument of this name and title to a folder of the seeds. */
const addInstrument = (name: string, title: string): Promise<void> =>
  appendFile(
    join(seeds, 'cn', 'instruments.yaml'),
    `\n${name}:\n  title: ${title}\n  kind: LAW\n  inferred: invented for a test\n`,
  );

describe('a server with a private Neo4j', () => {
  it('says that the port is in use before it starts Neo4j', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const { code, output } = await runCommand({ home, seeds, flags: ['serve'], environment: { PORT: String(port) } });
    taken.close();
    expect(code).toBe(1);
    expect(output).toBe(`127.0.0.1:${port} is in use by another process: end that one, or set PORT to another.\n`);
  });

  it('refuses to serve an empty graph when nothing may be imported', async () => {
    const { code, output } = await runCommand({ home, seeds, flags: ['serve', '--no-import'] });
    expect(code).toBe(1);
    expect(output).toContain('The graph is empty, and --no-import forbids to fill it: run obligraph import first');
  });

  it('refuses --watch together with --no-import', async () => {
    const { code, output } = await runCommand({ home, seeds, flags: ['serve', '--watch', '--no-import'] });
    expect(code).toBe(1);
    expect(output).toMatch(/^--watch imports .* leave one of them out/);
  });

  it('lets import, plan, audit and verify work on its graph while it serves, and answers what they brought', async () => {
    server = await startServer({ home, seeds });
    await addInstrument('law-of-two-moons', '两个月亮法');
    const planned = await runCommand({ home, seeds, flags: ['plan'] });
    expect(planned.output).toContain('create instrument:cn/law-of-two-moons');
    const imported = await runCommand({ home, seeds, flags: ['import'] });
    expect(imported.output).toContain('cn: nodes 1 created, 0 updated, 0 removed');
    expect(imported.code).toBe(0);
    expect(await readTitle(server.url, 'instrument:cn/law-of-two-moons')).toBe('两个月亮法');
    const verified = await runCommand({ home, seeds, flags: ['verify'] });
    expect(verified.output).toContain('Nothing differs.');
    const audited = await runCommand({ home, seeds, flags: ['audit', '--format', 'json'] });
    expect(audited.code).toBe(0);
    expect(await server.end()).toBe(0);
  });

  it('with --no-import serves the graph as it stands, whatever the seeds say', async () => {
    await addInstrument('law-of-three-moons', '三个月亮法');
    server = await startServer({ home, seeds, flags: ['--no-import'] });
    expect(await readTitle(server.url, 'instrument:cn/law-of-two-moons')).toBe('两个月亮法');
    expect(await readTitle(server.url, 'instrument:cn/law-of-three-moons')).toBeUndefined();
    expect(await server.end()).toBe(0);
  });

  it('with --watch imports what changes, keeps the old graph while the seeds have problems, and takes a folder replaced as a whole', async () => {
    server = await startServer({ home, seeds, flags: ['--watch'] });
    const { url } = server;
    await addInstrument('law-of-four-moons', '四个月亮法');
    await expect.poll(() => readTitle(url, 'instrument:cn/law-of-four-moons'), { timeout: 180_000 }).toBe('四个月亮法');

    const file = join(seeds, 'cn', 'instruments.yaml');
    const good = await readFile(file, 'utf8');
    await writeFile(file, `${good}\nbroken: {`);
    await server.printed(/The graph stays as it was\./);
    expect(await readTitle(url, 'instrument:cn/law-of-four-moons')).toBe('四个月亮法');

    await writeFile(file, good);
    const [next, former] = [`${seeds}.next`, `${seeds}.former`];
    await cp(seeds, next, { recursive: true });
    await appendFile(
      join(next, 'cn', 'instruments.yaml'),
      '\nlaw-of-five-moons:\n  title: 五个月亮法\n  kind: LAW\n  inferred: invented for a test\n',
    );
    await rename(seeds, former);
    await rename(next, seeds);
    await expect.poll(() => readTitle(url, 'instrument:cn/law-of-five-moons'), { timeout: 180_000 }).toBe('五个月亮法');

    const printed = server.output().length;
    await writeFile(join(seeds, 'cn', 'instruments.yaml~'), 'what an editor left');
    await writeFile(join(seeds, 'cn', '.instruments.yaml.swp'), 'what an editor left');
    await mkdir(join(seeds, 'cn-31'));
    await writeFile(
      join(seeds, 'cn-31', 'instruments.yaml'),
      'law-of-six-moons:\n  title: 六个月亮法\n  kind: LAW\n  inferred: invented for a test\n',
    );
    await expect
      .poll(() => readTitle(url, 'instrument:cn-31/law-of-six-moons'), { timeout: 180_000 })
      .toBe('六个月亮法');
    expect(server.output().slice(printed)).not.toContain('stays as it was');
    await rm(former, { recursive: true });
    expect(await server.end()).toBe(0);
  });

  it('starts its Neo4j again after a kill -9, answers UNAVAILABLE meanwhile, tells it on /health, and imports again', async () => {
    server = await startServer({ home, seeds, flags: ['--watch'] });
    const { url } = server;
    const [pid = 0] = await readPids(join(home, 'neo4j'));
    process.kill(pid, 'SIGKILL');
    const codes = new Set<string>();
    await expect
      .poll(
        async () => {
          const health = await fetch(`${url}/health`);
          const { neo4j } = JSON.parse(await health.text());
          expect(health.status).toBe(200);
          const { errors } = await ask(url, '{ graph { version } }');
          for (const { extensions } of errors ?? []) codes.add(String(extensions.code));
          return neo4j;
        },
        { timeout: 180_000, interval: 20 },
      )
      .toEqual({ status: 'RUNNING', restarts: 1 });
    expect([...codes]).toEqual(['UNAVAILABLE']);
    expect(server.output()).toContain('Neo4j ended by itself');
    await addInstrument('law-of-seven-moons', '七个月亮法');
    await expect
      .poll(() => readTitle(url, 'instrument:cn/law-of-seven-moons'), { timeout: 180_000 })
      .toBe('七个月亮法');
    expect(await server.end()).toBe(0);
  });

  it('ends with a sentence after its Neo4j could not be started five times in a row', async () => {
    const started = await startServer({ home, seeds, flags: ['--no-import'] });
    server = started;
    // Each start of Neo4j rewrites its configuration: a folder in the place of the file makes it fail.
    const file = join(home, 'neo4j', 'conf', 'neo4j.conf');
    await rm(file);
    await mkdir(join(file, 'in-the-way'), { recursive: true });
    const [pid = 0] = await readPids(join(home, 'neo4j'));
    process.kill(pid, 'SIGKILL');
    expect(await started.ended).toBe(1);
    await rm(file, { recursive: true });
    // A Neo4j that was killed within five seconds of its start has failed once already.
    const failed = started
      .output()
      .match(/Start \d of 5 failed/g)
      ?.slice(-4);
    expect(failed).toEqual([2, 3, 4, 5].map((start) => `Start ${start} of 5 failed`));
    expect(started.output()).toMatch(/Neo4j ended 5 times in a row and is not started again: read .*neo4j\.log/);
  });

  it('ends at once at a second signal', async () => {
    const started = await startServer({ home, seeds, flags: ['--no-import'] });
    server = started;
    const [pid = 0] = await readPids(join(home, 'neo4j'));
    // A request that Neo4j never answers keeps the server from ending after the first signal.
    process.kill(pid, 'SIGSTOP');
    const request = fetch(`${started.url}/export/measures.csv`).then(
      (response) => response.text(),
      () => 'cut off',
    );
    await sleep(300);
    started.child.kill('SIGTERM');
    await started.printed(/Ending\./);
    await sleep(700);
    expect(await started.end()).toBe(143);
    await request;
  });
});

describe('a server on a Neo4j that others serve too', () => {
  it('says how the graph differs from its seeds and leaves it alone, but for --import', async () => {
    const { uri, password } = inject('connection');
    const environment = { NEO4J_URI: uri, NEO4J_PASSWORD: password };
    const graph = Graph.open({ ...inject('connection'), readTimeout: 60_000 });
    const before = await graph.read(readGraphState);
    server = await startServer({ home, seeds, environment });
    expect(server.output()).toMatch(/An import of .* would change it: cn.*nodes [1-9]\d* created/);
    expect(await graph.read(readGraphState)).toEqual(before);
    await server.end();
    server = await startServer({ home, seeds, environment, flags: ['--import'] });
    expect(await readTitle(server.url, 'instrument:cn/law-of-two-moons')).toBe('两个月亮法');
    await server.end();
    await rm(join(seeds, 'cn-31', 'instruments.yaml'));
    await loadSeeds(graph, seeds, () => undefined);
    await loadSeeds(graph, 'seeds', () => undefined);
    expect((await graph.read(readGraphState)).digest).toBe(before.digest);
    await graph.close();
  });
});
