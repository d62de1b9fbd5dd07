import { CodePoints, type Span } from './codePoints.js';
import type { Enumerated } from './enumeration.js';
import { type FoldedText, foldText } from './foldText.js';
import { isTextKind, type Kind } from './kind.js';
import { kindSpecs } from './kindSpecs.js';
import { listValues } from './searchKeys.js';
import type { SearchText } from './searchText.js';
import { spellName } from './spellName.js';

/** Where a node has what was sought. All offsets in code points of the original. */
export interface Hit {
  /** The property that holds it. */
  readonly field: string;
  /** A slice of the property's text around the first place. */
  readonly snippet: string;
  /** The places within the snippet. */
  readonly ranges: readonly Span[];
  /** The places in the property's text; in the words of a document, those in the document. */
  readonly sourceRanges: readonly Span[];
}

/** A node that was found: its kind, the properties that are searched, `start` of a section or passage, and how it was found. */
export interface FoundNode {
  readonly kind: Kind;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly match: Enumerated<'SearchMatch'>;
}

const mostPlaces = 100;
const before = 40;
const snippetLength = 160;

/** Finds the words in the properties of a node that the index found. */
export function locateHit({ kind, properties, match }: FoundNode, sought: SearchText): Hit {
  const { names, texts } = kindSpecs[kind].search;
  const fields = match === 'TEXT' ? [...texts, 'note'] : match === 'WORDS' ? [...names, ...texts, 'note'] : names;
  const values = listValues(properties, fields).map((value) => ({
    ...value,
    ...findPlaces(value.text, match, sought),
  }));
  const [first, ...others] = values;
  if (!first) throw new TypeError(`a ${kind} was found that has nothing to search`);
  const best = others.reduce((one, other) => (other.score > one.score ? other : one), first);
  const offset = isTextKind(kind) && best.property !== 'title' ? Number(properties.start ?? 0) : 0;
  return createHit(best, offset);
}

function createHit(
  { property, text, places }: { readonly property: string; readonly text: string; readonly places: readonly Span[] },
  offset: number,
): Hit {
  const points = new CodePoints(text);
  const [first] = places;
  const start = Math.max(0, (first?.start ?? 0) - before);
  const end = Math.min(points.length, Math.max(start + snippetLength, (first?.end ?? 0) + before));
  const shift = (by: number) => (span: Span) => ({ start: span.start + by, end: span.end + by });
  return {
    field: property,
    snippet: points.slice(start, end),
    ranges: places.filter((place) => place.end <= end).map(shift(-start)),
    sourceRanges: places.map(shift(offset)),
  };
}

interface Places {
  readonly places: readonly Span[];
  /** Among the properties of one node, the highest score tells best why it was found. */
  readonly score: number;
}

function findPlaces(text: string, match: FoundNode['match'], { phrase, words, spelling }: SearchText): Places {
  const folded = foldText(text);
  switch (match) {
    case 'EXACT':
    case 'BEGINNING': {
      const begins = phrase.every((character, index) => folded.characters[index] === character);
      const fits = begins && (match === 'BEGINNING' || folded.characters.length === phrase.length);
      return fits ? { places: [toOriginal(folded, 0, phrase.length)], score: 1 } : { places: [], score: 0 };
    }
    case 'NAME':
    case 'TEXT': {
      const places = findPhrase(folded, phrase);
      return { places, score: Math.sign(places.length) };
    }
    case 'SPELLING': {
      const place = spelling === null ? null : findSpelling(folded, spelling);
      return place ? { places: [place], score: 1 } : { places: [], score: 0 };
    }
    case 'WORDS': {
      const found = words.map((word) => findPhrase(folded, word)).filter((places) => places.length > 0);
      return { places: joinPlaces(found.flat()), score: found.length };
    }
  }
}

function findPhrase(folded: FoldedText, phrase: readonly string[]): readonly Span[] {
  const points = new CodePoints(folded.characters.join(''));
  const places = points.findAll(phrase.join(''), { start: 0, end: points.length });
  const apart = places.reduce<Span[]>((kept, place) => {
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
    return kept;
  }, []);
  return apart.slice(0, mostPlaces).map(({ start, end }) => toOriginal(folded, start, end));
}

/** Places in the order of the text; those that overlap become one. */
function joinPlaces(places: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const place of places.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (!last || place.start >= last.end) joined.push(place);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
  }
  return joined.slice(0, mostPlaces);
}

function findSpelling(folded: FoldedText, spelling: string): Span | null {
  const syllables = spellName(folded.characters);
  for (const letters of [syllables.map((syllable) => syllable.slice(0, 1)), syllables]) {
    for (let first = 0; first < letters.length; first++) {
      let length = 0;
      let end = first;
      while (length < spelling.length && end < letters.length) length += letters[end++]?.length ?? 0;
      if (letters.slice(first, end).join('').startsWith(spelling)) return toOriginal(folded, first, end);
    }
  }
  return null;
}

/** From the offset of the first character to behind the last: what was left out between them belongs to the place. */
function toOriginal({ offsets }: FoldedText, start: number, end: number): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}
