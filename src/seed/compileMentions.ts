import type { LinkRecord } from '../model/content.js';
import { createTextLink } from './compileSources.js';
import { textOf, toItem } from './item.js';
import type { ParsedFile } from './parseSeedFile.js';
import { findQuote } from './resolveGrounds.js';
import type { PassageSpan, SeedCompilation } from './SeedCompilation.js';
import type { SeedDocument } from './SeedIndex.js';

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
  return listEntries(file).flatMap((entry, index) => {
    const place = { file, path: [index] };
    const [instrument, unit] = [textOf(entry, 'instrument'), textOf(entry, 'unit')];
    if ((instrument === null) === (unit === null)) {
      compilation.report(
        place,
        'a mention names an instrument or a unit',
        'give exactly one of `instrument` and `unit`',
      );
      return [];
    }
    const kind = instrument === null ? 'Unit' : 'Instrument';
    const declared = compilation.settle(
      compilation.index.find(instrument ?? unit ?? '', [kind], document.space),
      place,
    );
    const passage = findQuote(
      compilation,
      { at: null, quote: textOf(entry, 'quote') ?? '' },
      { document, at: textOf(entry, 'at'), place },
    );
    if (!declared || !passage) return [];
    if (kind === 'Instrument') compilation.account(document.space, passage);
    return [{ passage, passageId: compilation.addPassage(passage), of: declared.id }];
  });
}

/** The links of mentions. */
export function createMentionLinks(mentions: readonly Mention[], space: string): readonly LinkRecord[] {
  const links = mentions.map(({ passageId, of }) => createTextLink('MENTIONS', { from: passageId, to: of, space }));
  return [...new Map(links.map((link) => [link.id, link])).values()];
}

/** Reads `ignored.yaml`: digits and titles that are no facts, each with its reason. They are accounted for, and nothing else. */
export function compileIgnored(compilation: SeedCompilation, document: SeedDocument, file: ParsedFile): void {
  listEntries(file).forEach((entry, index) => {
    const quote = { at: null, quote: textOf(entry, 'quote') ?? '' };
    const passage = findQuote(compilation, quote, {
      document,
      at: textOf(entry, 'at'),
      place: { file, path: [index] },
    });
    if (passage) compilation.account(document.space, passage);
  });
}

function listEntries(file: ParsedFile): ReadonlyArray<ReturnType<typeof toItem>> {
  return Array.isArray(file.value) ? file.value.map(toItem) : [];
}
