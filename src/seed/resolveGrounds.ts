import type { Basis } from '../model/enumeration.js';
import { findCut } from '../model/findNumerals.js';
import { findCitations } from './findCitations.js';
import type { External, Quote, Words } from './item.js';
import type { Grounds, PassageSpan, SeedCompilation } from './SeedCompilation.js';
import type { Place, SeedDocument } from './SeedIndex.js';

/** What an item hands down to what stands in it. */
export interface Inheritance {
  readonly at: string | null;
  readonly document: string | null;
  /** BROKEN: its own words were refused, which is told already. */
  readonly grounds: Grounds | 'BROKEN' | null;
}

/** Nothing to inherit. */
export const noInheritance: Inheritance = { at: null, document: null, grounds: null };

interface Request {
  readonly words: Words;
  readonly inherited: Inheritance;
  readonly space: string;
  readonly place: Place;
}

/** Finds on what an item or a link rests; null when that is a problem, which is reported. Rules 2 to 4 of seeds/README.md. */
export function resolveGrounds(compilation: SeedCompilation, request: Request): Grounds | null {
  const { words, place } = request;
  const basis = chooseBasis(words);
  if (basis === 'TWO') {
    return compilation.report(
      place,
      'it has two bases at once',
      'keep one of: quote alone, inferred (with or without quote), external',
    );
  }
  if (basis === null) return inheritGrounds(compilation, request);
  if (basis === 'INFERRED' && (words.inferred ?? '').trim() === '') {
    return compilation.report(place, 'it is inferred without a note', 'say in `inferred` which premise is missing');
  }
  if (basis === 'EXTERNAL') return findExternal(compilation, request);
  const passages = findQuotes(compilation, request);
  if (passages === null) return null;
  const note = basis === 'INFERRED' ? joinNotes(words.inferred, words.note) : words.note;
  return { basis, note, passages, citations: [] };
}

function chooseBasis({ quotes, inferred, external }: Words): Basis | 'TWO' | null {
  if (external !== null && (quotes.length > 0 || inferred !== null)) return 'TWO';
  if (external !== null) return 'EXTERNAL';
  if (inferred !== null) return 'INFERRED';
  return quotes.length > 0 ? 'STATED' : null;
}

function inheritGrounds(compilation: SeedCompilation, { words, inherited, place }: Request): Grounds | null {
  const { grounds } = inherited;
  if (grounds === 'BROKEN') return null;
  // A remark belongs to the item alone; the premise of an inference goes with what rests on it.
  if (grounds)
    return { ...grounds, note: grounds.basis === 'INFERRED' ? joinNotes(grounds.note, words.note) : words.note };
  return compilation.report(
    place,
    'it rests on no words',
    'give it a `quote`, or `inferred` with a note, or `external`',
  );
}

function joinNotes(...notes: readonly (string | null)[]): string {
  return notes.filter((note) => note !== null).join('；');
}

function findExternal(compilation: SeedCompilation, { words, space, place }: Request): Grounds | null {
  const { external, note } = words;
  if (external === null) return null;
  if ('citations' in external) {
    const citations = findCitations(compilation, { citations: external.citations, space, place });
    return citations && { basis: 'EXTERNAL', note, passages: [], citations };
  }
  const passages = findExternalWords(compilation, external, place);
  return passages && { basis: 'EXTERNAL', note, passages, citations: [] };
}

function findExternalWords(
  compilation: SeedCompilation,
  external: Extract<External, { quotes: unknown }>,
  place: Place,
): readonly PassageSpan[] | null {
  const document = findDocument(compilation, external.document, place);
  if (!document) return null;
  if (document.kind === 'REPORT') {
    return compilation.report(
      place,
      `${document.space} is a report, and EXTERNAL facts come from outside`,
      'cite a document of kind REFERENCE or LAW',
    );
  }
  const quotePlace = { ...place, path: [...place.path, 'external', 'quote'] };
  return findAll(compilation, external.quotes, { document, at: external.at, place: quotePlace });
}

function findQuotes(
  compilation: SeedCompilation,
  { words, inherited, space, place }: Request,
): readonly PassageSpan[] | null {
  if (words.quotes.length === 0) return [];
  const name = words.document ?? inherited.document ?? (compilation.index.isDocumentSpace(space) ? space : null);
  if (name === null)
    return compilation.report(
      place,
      'it quotes words without saying of which document',
      'add `document: <folder of the document>`',
    );
  const document = findDocument(compilation, name, place);
  if (!document) return null;
  if (document.kind !== 'REPORT' && words.inferred === null) {
    return compilation.report(
      place,
      `${document.space} is no report, so its words make nothing STATED`,
      'write `external: { document, quote }`',
    );
  }
  const quotePlace = { ...place, path: [...place.path, 'quote'] };
  return findAll(compilation, words.quotes, { document, at: words.at ?? inherited.at, place: quotePlace });
}

function findDocument(compilation: SeedCompilation, name: string, place: Place): SeedDocument | null {
  const document = compilation.index.documents.get(name);
  if (document) return document;
  if (compilation.index.unreadable.has(name)) return null;
  const known = [...compilation.index.documents.keys()].join(', ') || 'none';
  return compilation.report(place, `there is no document in “${name}”`, `name the folder of one: ${known}`);
}

interface Search {
  readonly document: SeedDocument;
  readonly at: string | null;
  readonly place: Place;
}

function findAll(
  compilation: SeedCompilation,
  quotes: readonly Quote[],
  search: Search,
): readonly PassageSpan[] | null {
  const found = quotes.map((quote) => findQuote(compilation, quote, search));
  return found.every((passage) => passage !== null) ? found : null;
}

/** The one place of a quote in its section. */
export function findQuote(compilation: SeedCompilation, { at, quote }: Quote, search: Search): PassageSpan | null {
  const { source, space } = search.document;
  const path = at ?? search.at;
  const range = path === null ? { start: 0, end: source.points.length } : source.findRange(path);
  if (range === null) {
    compilation.breakQuote(space, quote, search.place);
    const { problem, cure } = compilation.index.absentSection(path ?? '', source);
    return compilation.report(search.place, problem, cure);
  }
  const places = source.points.findAll(quote, range);
  const [only, ...others] = places.filter((span) => findCut(source.numerals, span) === null);
  const cut = places.map((span) => findCut(source.numerals, span)).find((span) => span !== null);
  const where = path === null ? space : `${space} ${path}`;
  if (!only && cut) {
    const number = source.points.slice(cut.start, cut.end);
    return compilation.report(search.place, `the quote “${quote}” cuts the number ${number} in two`, 'quote all of it');
  }
  if (!only) {
    compilation.breakQuote(space, quote, search.place);
    const elsewhere = source.points.findAll(quote, { start: 0, end: source.points.length });
    const hint =
      elsewhere.length === 0
        ? 'copy the words exactly'
        : `it stands at ${elsewhere.map((span) => source.around(span)).join(' and ')}`;
    return compilation.report(search.place, `the quote “${quote}” is absent from ${where}`, hint);
  }
  if (others.length === 0) return { space, ...only };
  const shown = [only, ...others].map((span) => source.around(span)).join(' and ');
  return compilation.report(
    search.place,
    `the quote “${quote}” stands ${others.length + 1} times in ${where}: ${shown}`,
    'lengthen it or narrow `at`',
  );
}
