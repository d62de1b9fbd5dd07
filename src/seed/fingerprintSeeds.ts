import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSeedName } from './isSeedName.js';

/**
 * A text that changes whenever the seeds on the disk change, however they do: written in place, replaced by another file or
 * folder, added, removed. Only names, sizes, times and inodes are read.
 */
export async function fingerprintSeeds(seeds: string): Promise<string> {
  return (await describe(seeds, 1)).join('\n');
}

async function describe(folder: string, depthBelow: number): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return [`${folder} cannot be read`];
  const described = await Promise.all(
    names
      .filter(isSeedName)
      .sort()
      .map(async (name) => {
        const path = join(folder, name);
        const found = await stat(path).catch(() => null);
        if (found?.isDirectory() && depthBelow > 0) return [path, ...(await describe(path, depthBelow - 1))];
        return [found ? `${path} ${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}` : `${path} is gone`];
      }),
  );
  return described.flat();
}
