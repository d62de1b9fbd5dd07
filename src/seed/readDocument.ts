import { stringifyId } from '../model/id.js';
import { textOf, toItem } from './item.js';
import type { ParsedFile } from './parseSeedFile.js';
import type { SeedFolder } from './readSeedFolders.js';
import type { SeedCompilation } from './SeedCompilation.js';
import type { Place } from './SeedIndex.js';
import { SourceText } from './SourceText.js';

/** Reads the stored text of a folder and declares the document and its sections. */
export function readDocument(compilation: SeedCompilation, folder: SeedFolder, file: ParsedFile): void {
  const { space } = folder;
  const place = { file, path: [] };
  const text = folder.files.get('source.txt');
  if (text === undefined) {
    compilation.index.unreadable.add(space);
    compilation.report(place, 'source.txt is missing beside document.yaml', 'put the text there, byte for byte');
    return;
  }
  const item = toItem(file.value);
  const source = new SourceText(text);
  const kind = textOf(item, 'kind') ?? 'REPORT';
  const name = kind.toLowerCase();
  const id = stringifyId({ word: 'document', space, name });
  const sha256 = textOf(item, 'sha256') ?? '';
  compilation.index.documents.set(space, {
    id,
    space,
    kind,
    year: Number(textOf(item, 'year')),
    sha256,
    source,
    place,
  });
  compilation.index.declare({ id, kind: 'Document', space, name, item, place, around: null, refused: false });
  declareSections(compilation, { space, source, place });
}

interface Sections {
  readonly space: string;
  readonly source: SourceText;
  readonly place: Place;
}

function declareSections(compilation: SeedCompilation, { space, source, place }: Sections): void {
  for (const { number: name } of source.sections) {
    const id = stringifyId({ word: 'section', space, name });
    compilation.index.declare({ id, kind: 'Section', space, name, item: {}, place, around: null, refused: false });
  }
}
