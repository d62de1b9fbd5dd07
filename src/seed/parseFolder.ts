import { suggest } from './nearest.js';
import { type ParsedFile, parseSeedFile } from './parseSeedFile.js';
import type { SeedFolder } from './readSeedFolders.js';
import type { SeedCompilation } from './SeedCompilation.js';
import { isSeedFileName, type SeedFileName, seedFileNames } from './schemas.js';

/** The files of a folder that could be read, by name. */
export type ParsedFolder = ReadonlyMap<SeedFileName, ParsedFile>;

/** What only a document can say: a figure, a deed or a mention needs a text and its year. */
const documentFiles: readonly string[] = [
  'measures.yaml',
  'equations.yaml',
  'shortcomings.yaml',
  'plans.yaml',
  'mentions.yaml',
  'ignored.yaml',
  'source.txt',
] satisfies readonly (SeedFileName | 'source.txt')[];

/** Parses the files of a folder; files that do not belong there are reported. */
export function parseFolder(compilation: SeedCompilation, { space, files }: SeedFolder): ParsedFolder {
  const parsed = new Map<SeedFileName, ParsedFile>();
  for (const [name, text] of files) {
    if (!files.has('document.yaml') && documentFiles.includes(name)) {
      reportFile(compilation, `${space}/${name}`, ['it belongs to a document', 'add document.yaml with its metadata']);
    }
    if (isSeedFileName(name)) {
      const result = parseSeedFile(`${space}/${name}`, name, text);
      compilation.problems.push(...result.problems);
      if (result.parsed) parsed.set(name, result.parsed);
      else compilation.index.unreadable.add(space);
    } else if (name !== 'source.txt') {
      const known = `the files are ${seedFileNames.join(', ')} and source.txt${suggest(name, seedFileNames)}`;
      reportFile(compilation, `${space}/${name}`, [`“${name}” is no seed file`, `rename or remove it; ${known}`]);
    }
  }
  return parsed;
}

function reportFile(
  { problems }: SeedCompilation,
  file: string,
  [message, cure]: readonly [message: string, cure: string],
): void {
  problems.push({ file, line: 1, column: 1, message, cure });
}
