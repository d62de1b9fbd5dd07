import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ObligraphError } from '../errors.js';
import { isSpace } from '../model/id.js';
import { decodeText, type TextFault } from './decodeText.js';
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
  const { names, problems } = await listFolders(seeds);
  const read = await Promise.all(names.filter(isSpace).map((space) => readFolder(seeds, space)));
  return {
    folders: read.map(({ folder }) => folder),
    problems: [
      ...problems,
      ...names.filter((name) => !isSpace(name)).map(createNameProblem),
      ...read.flatMap((each) => each.problems),
    ],
  };
}

interface Listed {
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
}

/** The folders of the seeds; what is neither folder nor file there is refused by its name. */
async function listFolders(seeds: string): Promise<Listed> {
  const entries = (await readEntries(seeds)).filter(({ name }) => isSeedName(name));
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  const strange = entries.filter((entry) => !entry.isDirectory() && !entry.isFile());
  if (names.length > 0 || strange.length > 0) return { names, problems: strange.map((entry) => refuseEntry(entry)) };
  throw new ObligraphError(
    'BAD_USER_INPUT',
    `The seeds' folder ${seeds} holds no folder of seeds, as cn-360733-2021: nothing would be left of the graph. Set OBLIGRAPH_SEEDS to the right one.`,
    { argument: 'OBLIGRAPH_SEEDS' },
  );
}

async function readEntries(seeds: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(seeds, { withFileTypes: true });
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

async function readFolder(
  seeds: string,
  space: string,
): Promise<{ readonly folder: SeedFolder; readonly problems: readonly Problem[] }> {
  const listed = await readdir(join(seeds, space), { withFileTypes: true });
  const entries = listed.filter(({ name }) => isSeedName(name));
  const names = entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
  const read = await Promise.all(
    names.map(async (name) => ({ name, ...decodeText(await readFile(join(seeds, space, name))) })),
  );
  const files = read.map(({ name, text }) => [name, text] as const);
  const hash = createHash('sha256').update(JSON.stringify(files), 'utf8').digest('hex');
  return {
    folder: { space, files: new Map(files), hash },
    problems: [
      ...entries.filter((entry) => !entry.isFile()).map((entry) => refuseEntry(entry, space)),
      ...read.flatMap(({ name, fault }) => (fault ? [refuseBytes(`${space}/${name}`, fault)] : [])),
    ],
  };
}

/** What would else be passed over without a word. */
function refuseEntry(entry: Dirent, space?: string): Problem {
  const what = entry.isSymbolicLink() ? 'a symbolic link' : entry.isDirectory() ? 'a folder' : 'no plain file';
  return {
    file: space === undefined ? entry.name : `${space}/${entry.name}`,
    line: 1,
    column: 1,
    message: `this is ${what}, and is not read`,
    cure: 'put the file itself there, or take it away',
  };
}

function refuseBytes(file: string, { line, column, offset, byte }: TextFault): Problem {
  return {
    file,
    line,
    column,
    message: `the byte ${byte} at offset ${offset} is no UTF-8`,
    cure: 'save the file as UTF-8; it may be GBK or another encoding',
  };
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
