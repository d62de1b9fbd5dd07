import { toSimplified } from './toSimplified.js';

/** A text as it is searched: character by character, each with the code point of the original that it came from. */
export interface FoldedText {
  /** One code point each. */
  readonly characters: readonly string[];
  /** The offset of each character in the original, in code points. */
  readonly offsets: readonly number[];
}

const mostKept = 65_536;
const folded = new Map<string, readonly string[]>();

/**
 * Folds a text for search: width and compatible forms (NFKD without marks), case, and traditional characters are made one; brackets,
 * quotes, punctuation, spaces and symbols are left out, but for the point within a number (99.5 is not 995). A folded text stays as it
 * is when folded again.
 */
export function foldText(text: string): FoldedText {
  const [characters, offsets]: [string[], number[]] = [[], []];
  Array.from(text).forEach((point, offset) => {
    for (const character of foldPoint(point)) {
      characters.push(character);
      offsets.push(offset);
    }
  });
  const kept = characters.map((character, index) => character !== '.' || isWithinNumber(characters, index));
  return {
    characters: characters.filter((_, index) => kept[index]),
    offsets: offsets.filter((_, index) => kept[index]),
  };
}

function foldPoint(point: string): readonly string[] {
  const known = folded.get(point);
  if (known) return known;
  // Compatible forms first: 𝐀 has no small letter of its own. Twice, for the small letter of a plain form may be a compound again.
  const plain = point.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  const characters = Array.from(plain)
    .filter((character) => /[\p{L}\p{N}.]/u.test(character))
    .map(toSimplified);
  if (folded.size >= mostKept) folded.clear();
  folded.set(point, characters);
  return characters;
}

function isWithinNumber(characters: readonly string[], index: number): boolean {
  return [characters[index - 1], characters[index + 1]].every(
    (neighbour) => neighbour !== undefined && /^\p{Nd}$/u.test(neighbour),
  );
}
