import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ObligraphError } from '../errors.js';
import { isSpace } from '../model/id.js';
import { isSeedName } from './isSeedName.js';
import type { Problem } from './Problem.js';

/** One folder of the seeds, as it stands on the disk. */
export interface SeedFolder {
  /** Its name, which is the space of its ids. */
  readonly space: string;
  /** File name → content. */
  readonly files: ReadonlyMap<string, string>;
  /** SHA-256 over names and contents, in the order of names. */
  readonly hash: string;
}

/** All folders of the seeds, and the names that are no spaces. */
export interface SeedFolders {
  readonly folders: readonly SeedFolder[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the folders whose names are spaces, in the order of names; `schema` holds generated files and is passed over.
 * @throws ObligraphError NOT_FOUND when there is no such folder
 */
export async function readSeedFolders(seeds: string): Promise<SeedFolders> {
  const names = await listFolders(seeds);
  const folders = await Promise.all(names.filter(isSpace).map((space) => readFolder(seeds, space)));
  const problems = names.filter((name) => !isSpace(name)).map(createNameProblem);
  return { folders, problems };
}

async function listFolders(seeds: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(seeds, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() && isSeedName(entry.name) ? [entry.name] : [])).sort();
  } catch (cause) {
    throw new ObligraphError(
      'NOT_FOUND',
      `The seeds' folder ${seeds} cannot be read: set OBLIGRAPH_SEEDS to one that can.`,
      {
        argument: 'OBLIGRAPH_SEEDS',
        cause,
      },
    );
  }
}

async function readFolder(seeds: string, space: string): Promise<SeedFolder> {
  const entries = await readdir(join(seeds, space), { withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isFile() && isSeedName(entry.name) ? [entry.name] : [])).sort();
  const files = await Promise.all(
    names.map(async (name) => [name, await readFile(join(seeds, space, name), 'utf8')] as const),
  );
  const hash = createHash('sha256').update(JSON.stringify(files), 'utf8').digest('hex');
  return { space, files: new Map(files), hash };
}

function createNameProblem(name: string): Problem {
  return {
    file: name,
    line: 1,
    column: 1,
    message: `the folder name “${name}” is no space`,
    cure: 'name it like cn, cn-11, cn-110101 or cn-110101-2021',
  };
}
