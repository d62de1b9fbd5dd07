import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Graph } from '../../src/graph/Graph.js';
import { readGraphState } from '../../src/graph/queries/graphState.js';

let seeds: string;
let drawn: string;
beforeAll(async () => {
  [seeds, drawn] = [await copySeeds(), await copySeeds()];
  await rm(join(drawn, 'review.yaml'), { force: true });
});
afterAll(() => Promise.all([seeds, drawn].map((copy) => rm(copy, { recursive: true, force: true }))));

async function copySeeds(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'obligraph-seeds-'));
  await cp('seeds', copy, { recursive: true });
  return copy;
}

function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string; errors: string }> {
  const { uri, password } = inject('connection');
  const env = { PATH: process.env.PATH, NEO4J_URI: uri, NEO4J_PASSWORD: password, ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], { env }, (error, output, errors) => {
      resolve({ code: error ? Number(error.code) : 0, output, errors });
    });
  });
}

describe('the command line', () => {
  it('checks the real seeds: every digit run and title of the report is accounted for', async () => {
    const { code, output } = await run(['check', '--json']);
    expect(code).toBe(0);
    const [report] = JSON.parse(output).accounting;
    expect(report).toMatchObject({
      document: 'document:cn-360733-2021/report',
      digitRuns: [133, 133],
      titles: [26, 26],
    });
  });

  it('plans nothing and imports nothing when nothing has changed, and says so', async () => {
    for (const command of ['plan', 'import']) {
      const { code, output } = await run([command]);
      expect(code).toBe(0);
      expect(output).toMatch(/^Nothing changed in \d+ folders\.$/m);
    }
  });

  it('refuses one changed character of source.txt, by file, hash and first broken quote, and leaves the graph alone', async () => {
    const graph = Graph.open(inject('connection'));
    const before = await graph.read(readGraphState);
    const file = join(seeds, 'cn-360733-2021', 'source.txt');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('清理规范性文件11份', '清理规范性文件12份'));
    for (const command of ['check', 'import']) {
      const { code, output, errors } = await run([command], { OBLIGRAPH_SEEDS: seeds });
      expect(code).toBe(1);
      const told = output + errors;
      expect(told).toContain('cn-360733-2021/document.yaml');
      expect(told).toContain('54a3ea4a1b904de7df61560cff05fd6615b7c5b873cf32ee96f260a92497de0b');
      expect(told).toContain('清理规范性文件11份');
    }
    expect(await graph.read(readGraphState)).toEqual(before);
    await graph.close();
  });

  it('draws the same facts for the same seed and keeps them beside the seeds; suggests the near command', async () => {
    const draw = (...more: readonly string[]): ReturnType<typeof run> =>
      run(['review', '--seed', 'x', '--json', ...more], { OBLIGRAPH_SEEDS: drawn });
    const [one, two] = [await draw('--sample', '3'), await draw('--sample', '3')];
    expect(JSON.parse(one.output).items).toHaveLength(3);
    expect(one.output).toBe(two.output);
    expect(JSON.parse((await draw('--summary')).output).now).toMatchObject({ open: 3 });
    expect((await run(['check'], { OBLIGRAPH_SEEDS: drawn })).code).toBe(0);
    expect((await run(['chek'])).errors).toContain('check');
  });
});
