import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);

describe('the package', () => {
  beforeAll(() => run(process.execPath, ['build/shrinkwrap.mjs']));
  afterAll(() => run(process.execPath, ['build/shrinkwrap.mjs', '--remove']));

  it('holds what runs, the schema and the seeds, and neither sources nor tests', async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']);
    const [{ files }] = JSON.parse(stdout);
    const paths: string[] = files.map(({ path }: { readonly path: string }) => path);
    for (const wanted of [
      'package.json',
      'npm-shrinkwrap.json',
      'README.md',
      'CHANGELOG.md',
      'SECURITY.md',
      'schema/query.graphql',
      'seeds/cn/instruments.yaml',
      'docs/operations.md',
    ]) {
      expect(paths).toContain(wanted);
    }
    const rooms = new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
    expect([...rooms].filter((room) => !['dist', 'docs', 'schema', 'seeds'].includes(String(room)))).toEqual([]);
  });

  it('pins every dependency of the server as the lockfile does, nothing of development, and no address', async () => {
    const pinned = JSON.parse(await readFile('npm-shrinkwrap.json', 'utf8'));
    const locked = JSON.parse(await readFile('package-lock.json', 'utf8'));
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
    for (const name of Object.keys(dependencies)) {
      const path = `node_modules/${name}`;
      expect(pinned.packages[path].version).toBe(locked.packages[path].version);
    }
    expect(pinned.packages['node_modules/vitest']).toBeUndefined();
    expect(pinned.packages[''].devDependencies).toBeUndefined();
    expect(JSON.stringify(pinned)).not.toMatch(/"resolved"|"dev":/);
  });
});

describe('the Dockerfile', () => {
  it('has no mistake that its linter knows, ends as another user than root and checks its health', async () => {
    const text = await readFile('Dockerfile', 'utf8');
    expect(validate(text)).toEqual([]);
    expect([...text.matchAll(/^USER (.+)$/gm)].map(([, user]) => user)).toEqual(['1000:1000']);
    expect(text).toMatch(/^HEALTHCHECK .*checkHealth\.mjs/m);
  });
});
