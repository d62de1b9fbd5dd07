import { createHash } from 'node:crypto';
import { stringifyId } from '../model/id.js';
import { textOf, toItem } from './item.js';
import type { ParsedFile } from './parseSeedFile.js';
import type { SeedFolder } from './readSeedFolders.js';
import type { SeedCompilation } from './SeedCompilation.js';
import { SourceText } from './SourceText.js';

/** Reads the stored text of a folder, checks its hash, and declares the document and its sections. */
export function readDocument(compilation: SeedCompilation, folder: SeedFolder, file: ParsedFile): void {
  const { space } = folder;
  const place = { file, path: [] };
  const text = folder.files.get('source.txt');
  if (text === undefined) {
    compilation.report(
      place,
      'source.txt is missing beside document.yaml',
      'put the text of the document there, byte for byte',
    );
    return;
  }
  const item = toItem(file.value);
  const source = new SourceText(text);
  const kind = textOf(item, 'kind') ?? 'REPORT';
  checkHash(compilation, { file, text, stated: textOf(item, 'sha256') ?? '' });
  const id = stringifyId({ word: 'document', space, name: kind.toLowerCase() });
  compilation.index.documents.set(space, { id, space, kind, year: Number(textOf(item, 'year')), source });
  compilation.index.declare({ id, kind: 'Document', space, name: kind.toLowerCase(), item, place, around: null });
  for (const section of source.sections) {
    const sectionId = stringifyId({ word: 'section', space, name: section.number });
    compilation.index.declare({
      id: sectionId,
      kind: 'Section',
      space,
      name: section.number,
      item: {},
      place,
      around: null,
    });
  }
}

function checkHash(
  compilation: SeedCompilation,
  { file, text, stated }: { file: ParsedFile; text: string; stated: string },
): void {
  const actual = createHash('sha256').update(text, 'utf8').digest('hex');
  if (actual === stated) return;
  compilation.report(
    { file, path: ['sha256'] },
    `source.txt has the SHA-256 ${actual}, but ${stated} is stated`,
    'restore the text, or state its new hash after reading what changed',
  );
}
