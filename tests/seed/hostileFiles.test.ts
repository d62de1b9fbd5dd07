import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCheckedSeeds } from '../../src/command/loadSeeds.js';
import { readSeedFolders } from '../../src/seed/readSeedFolders.js';
import { listProblems, replaceFiles, soundSeeds, writeSeeds } from '../support/seedFixture.js';

let seeds: string;
beforeEach(async () => {
  seeds = await writeSeeds(soundSeeds);
});
afterEach(() => rm(seeds, { recursive: true }));

const problemsOf = async () => (await readSeedFolders(seeds)).problems;

describe('a file that is no UTF-8', () => {
  it('is refused with the place of its first wrong byte', async () => {
    // “会昌” in GBK, after a line of UTF-8 and a U+FFFD that somebody meant.
    const bytes = Buffer.concat([Buffer.from('# 注 \uFFFD\nx: '), Buffer.from([0xbb, 0xe1, 0xb2, 0xfd])]);
    await writeFile(join(seeds, 'cn-990101', 'metrics.yaml'), bytes);
    expect(await problemsOf()).toEqual([
      {
        file: 'cn-990101/metrics.yaml',
        line: 2,
        column: 4,
        message: 'the byte 0xBB at offset 13 is no UTF-8',
        cure: expect.stringContaining('GBK'),
      },
    ]);
    await expect(readCheckedSeeds(seeds)).rejects.toThrow(/metrics\.yaml/);
  });
});

describe('what is no plain file', () => {
  it('is refused by its name, in the seeds and in their folders, and never waited for', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'obligraph-outside-'));
    await writeFile(join(outside, 'plans.yaml'), '{}');
    await symlink(join(outside, 'plans.yaml'), join(seeds, 'cn-990101', 'plans.yaml'));
    await symlink(outside, join(seeds, 'cn-990100'));
    await promisify(execFile)('mkfifo', [join(seeds, 'cn-990101', 'links.yaml')]);
    await mkdir(join(seeds, 'cn-990101', 'below'));
    const found = (await problemsOf()).map(({ file, message }) => `${file}: ${message}`);
    expect(found.toSorted()).toEqual([
      'cn-990100: this is a symbolic link, and is not read',
      'cn-990101/below: this is a folder, and is not read',
      'cn-990101/links.yaml: this is no plain file, and is not read',
      'cn-990101/plans.yaml: this is a symbolic link, and is not read',
    ]);
    await rm(outside, { recursive: true });
  });
});

describe('seeds without any folder', () => {
  it('are refused: an import would empty the graph', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'obligraph-empty-'));
    await expect(readSeedFolders(empty)).rejects.toThrow(/holds no folder of seeds[\s\S]*OBLIGRAPH_SEEDS/);
    await rm(empty, { recursive: true });
  });
});

describe('YAML that is written to exhaust its reader', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
  ].join('\n');

  it.each([
    ['aliases of aliases', bomb, /aliases that cannot be read/],
    ['an alias of nothing', 'a: *nothing', /nothing/],
    ['brackets in brackets', '['.repeat(100_000), /metrics\.yaml/],
    ['maps in maps', '{a: '.repeat(50_000), /metrics\.yaml/],
  ])('is a problem of its file: %s', async (_, text, message) => {
    const problems = listProblems(await replaceFiles({ 'cn-990101/metrics.yaml': text }));
    expect(problems.join('\n')).toMatch(message);
    expect(problems.join('\n')).toContain('cn-990101/metrics.yaml:');
  });
});
