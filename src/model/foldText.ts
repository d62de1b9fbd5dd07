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
 * quotes, punctuation, spaces and symbols are left out, but for the point within a number (99.5 is not 995).
 */
export function foldText(text: string): FoldedText {
  const points = Array.from(text);
  const [characters, offsets]: [string[], number[]] = [[], []];
  points.forEach((point, offset) => {
    for (const character of foldPoint(point)) {
      if (character === '.' && !isWithinNumber(points, offset)) continue;
      characters.push(character);
      offsets.push(offset);
    }
  });
  return { characters, offsets };
}

function foldPoint(point: string): readonly string[] {
  const known = folded.get(point);
  if (known) return known;
  const plain = point.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  const characters = Array.from(plain)
    .filter((character) => /[\p{L}\p{N}.]/u.test(character))
    .map(toSimplified);
  if (folded.size >= mostKept) folded.clear();
  folded.set(point, characters);
  return characters;
}

function isWithinNumber(points: readonly string[], offset: number): boolean {
  return [points[offset - 1], points[offset + 1]].every(
    (neighbour) => neighbour !== undefined && /^\p{Nd}$/u.test(neighbour),
  );
}
