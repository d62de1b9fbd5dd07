// Packs, installs the package without development packages into an empty folder, and serves from there:
// npm run test:install. Needs the registry (or npm's cache) and takes about a minute; prints what it did and ends with 1 if it fails.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'obligraph-install-'));
const began = Date.now();
const tell = (what: string) => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${what}`);

/** Serves from the folder until the page, the API and the files have been asked for; resolves with what it printed. */
async function serveOnce(): Promise<string> {
  const server = spawn('npx', ['--no-install', 'obligraph', 'serve'], {
    cwd: folder,
    env: { ...process.env, PORT: '0', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(server, 'exit');
  const lines: string[] = [];
  for await (const line of createInterface({ input: server.stdout })) {
    lines.push(line);
    const url = /^Explorer {2}(\S+)\/$/.exec(line)?.[1];
    if (url) tell(`serves at ${url}`);
    if (url) await ask(url);
    if (line === 'Ctrl-C ends it.') process.kill(-(server.pid ?? 0), 'SIGTERM');
  }
  await ended;
  return lines.join('\n');
}

async function ask(url: string): Promise<void> {
  const page = await fetch(`${url}/`, { headers: { accept: 'text/html' } });
  assert.match(await page.text(), /<div id="root">/);
  const body = JSON.stringify({ query: '{ instruments(first: 1) { totalCount } }' });
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  assert.ok(JSON.parse(await answer.text()).data.instruments.totalCount > 0);
  for (const path of ['/docs', '/graphiql/', '/export/measures.csv', '/health'])
    assert.equal((await fetch(url + path)).status, 200, path);
}

/** Spares the test a download, where this machine has resolved Neo4j's jars already. */
async function lendJars(): Promise<void> {
  const home = join(folder, '.obligraph', 'neo4j');
  await mkdir(home, { recursive: true });
  for (const name of await readdir('.obligraph/test').catch(() => []))
    if (name.startsWith('classpath-')) await copyFile(join('.obligraph/test', name), join(home, name));
}

try {
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { maxBuffer: 2 ** 26 });
  const [{ filename, unpackedSize }] = JSON.parse(stdout.slice(stdout.indexOf('[\n')));
  tell(`packed ${filename}, ${(unpackedSize / 1e6).toFixed(1)} MB unpacked`);
  await writeFile(join(folder, 'package.json'), '{"private": true}');
  const install = ['install', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund', resolve(folder, filename)];
  await run('npm', install, { cwd: folder });
  const packages = (await readdir(join(folder, 'node_modules'))).length;
  tell(`installed: ${packages} entries in node_modules`);
  await access(join(folder, 'node_modules', 'obligraph', 'npm-shrinkwrap.json'));
  for (const absent of ['vitest', 'typescript', 'vite', 'react', 'antd'])
    assert.ok(!(await readdir(join(folder, 'node_modules'))).includes(absent), `${absent} was installed`);
  await lendJars();
  const printed = await serveOnce();
  assert.match(printed, /There is no folder seeds here: those that come with obligraph are used\./);
  tell('ended');
  console.log('install: 1 tried, 1 passed, 0 failed');
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
