import type { LinkRecord } from '../model/content.js';
import { createTextLink } from './compileSources.js';
import { type Item, textOf } from './item.js';
import { listEntries, type ParsedFile } from './parseSeedFile.js';
import { findQuote } from './resolveGrounds.js';
import type { PassageSpan, SeedCompilation } from './SeedCompilation.js';
import type { Place, SeedDocument } from './SeedIndex.js';

/** A place where the text names something. */
export interface Mention {
  readonly passage: PassageSpan;
  readonly passageId: string;
  /** The id of the instrument or unit. */
  readonly of: string;
}

/** Reads `mentions.yaml`: every title, name and anaphor of the text. A mention of an instrument accounts for the title and its digits. */
export function compileMentions(
  compilation: SeedCompilation,
  document: SeedDocument,
  file: ParsedFile,
): readonly Mention[] {
  return listEntries(file).flatMap(({ index, item }) => {
    const place = { file, path: [index] };
    const [instrument, unit] = [textOf(item, 'instrument'), textOf(item, 'unit')];
    if ((instrument === null) === (unit === null)) {
      compilation.report(place, 'a mention names one thing', 'give exactly one of `instrument` and `unit`');
      return [];
    }
    const kind = instrument === null ? 'Unit' : 'Instrument';
    const found = compilation.index.find(instrument ?? unit ?? '', [kind], document.space);
    const declared = compilation.settle(found, place);
    const passage = findEntry(compilation, { document, item, place });
    if (!declared || !passage) return [];
    if (kind === 'Instrument') compilation.account('TITLES', passage);
    return [{ passage, passageId: compilation.addPassage(passage), of: declared.id }];
  });
}

/** The links of mentions. */
export function createMentionLinks(mentions: readonly Mention[]): readonly LinkRecord[] {
  const links = mentions.map(({ passage, passageId, of }) =>
    createTextLink('MENTIONS', { from: passageId, to: of, space: passage.space }),
  );
  return [...new Map(links.map((link) => [link.id, link])).values()];
}

/** Reads `ignored.yaml`: digits and titles that are no facts, each with its reason. They are accounted for, and nothing else. */
export function compileIgnored(compilation: SeedCompilation, document: SeedDocument, file: ParsedFile): void {
  for (const { index, item } of listEntries(file)) {
    const passage = findEntry(compilation, { document, item, place: { file, path: [index] } });
    if (!passage) continue;
    compilation.account('DIGITS', passage);
    compilation.account('TITLES', passage);
  }
}

interface Entry {
  readonly document: SeedDocument;
  readonly item: Item;
  readonly place: Place;
}

function findEntry(compilation: SeedCompilation, { document, item, place }: Entry): PassageSpan | null {
  const quote = { at: null, quote: textOf(item, 'quote') ?? '' };
  return findQuote(compilation, quote, { document, at: textOf(item, 'at'), place });
}
