import { execFile } from 'node:child_process';
import { appendFile, cp, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copySeeds, makeHome, removeFolders, runCommand, startServer } from '../support/startServer.js';
import { type Fault, repeat } from './Fault.js';
import { askUntilRight } from './openLoad.js';

const run = promisify(execFile);
const patience = 120_000;

/** A home on a small disk of its own (tmpfs), which only root can make: elsewhere these faults are left out, and said to be. */
async function withDisk<Value>(work: (home: string) => Promise<Value>): Promise<Value> {
  const disk = await mkdtemp(join(tmpdir(), 'obligraph-disk-'));
  await run('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', disk]);
  try {
    const home = await makeHome();
    await cp(home, join(disk, 'home'), { recursive: true });
    await removeFolders(home);
    return await work(join(disk, 'home'));
  } finally {
    await run('umount', ['--lazy', disk]);
    await rm(disk, { recursive: true, force: true });
  }
}

/** Whether this user may mount a disk. */
export async function canMount(): Promise<boolean> {
  return withDisk(async () => true).catch(() => false);
}

/** Fills the disk with one file to the last byte; returns what takes it away again. */
async function fill(home: string): Promise<() => Promise<void>> {
  const ballast = join(home, '..', 'ballast');
  const file = await open(ballast, 'w');
  const block = Buffer.alloc(65_536, 1);
  try {
    for (let size = block.length; size > 0; ) {
      await file.write(block, 0, size).catch(() => {
        size = size === 1 ? 0 : Math.floor(size / 2);
      });
    }
  } finally {
    await file.close().catch(() => undefined);
  }
  return () => rm(ballast);
}

/** On a full disk an import is refused with a sentence; with room again it works, and nothing is lost. */
export const fullDisk: Fault = {
  name: 'full disk (tmpfs)',
  times: 2,
  run: (times) =>
    repeat(times, (index) =>
      withDisk(async (home) => {
        const seeds = await copySeeds();
        const server = await startServer({ home, seeds });
        try {
          await askUntilRight(server.url, patience);
          const makeRoom = await fill(home);
          await appendFile(
            join(seeds, 'cn', 'instruments.yaml'),
            Array.from(
              { length: 3_000 },
              (_, each) =>
                `\ninvented-${index}-${each}:\n  title: 虚构第${each}号\n  kind: NOTICE\n  inferred: invented for a test\n`,
            ).join(''),
          );
          const refused = await runCommand({ home, seeds, flags: ['import'] });
          if (refused.code === 2 || /\n {4}at /.test(refused.output))
            return `a stack instead of a sentence: ${refused.output}`;
          await makeRoom();
          const deadline = Date.now() + patience;
          for (;;) {
            const imported = await runCommand({ home, seeds, flags: ['import'] });
            if (imported.code === 0) break;
            if (Date.now() > deadline)
              return `with room again, an import is still refused: ${imported.output}\n${server.output()}`;
          }
          await askUntilRight(server.url, patience);
          const verified = await runCommand({ home, seeds, flags: ['verify'] });
          return verified.code === 0 ? null : verified.output;
        } finally {
          await server.end('SIGKILL');
          await removeFolders(seeds);
        }
      }),
    ),
};

/** A home that cannot be written is refused with a sentence. */
export const readOnlyHome: Fault = {
  name: 'read-only home',
  times: 2,
  run: (times) =>
    repeat(times, () =>
      withDisk(async (home) => {
        await run('mount', ['-o', 'remount,ro', join(home, '..')]);
        const { code, output } = await runCommand({ home, seeds: join(process.cwd(), 'seeds'), flags: ['serve'] });
        return code === 1 && /cannot be written \(EROFS\)/.test(output) && !/\n {4}at /.test(output) ? null : output;
      }),
    ),
};
