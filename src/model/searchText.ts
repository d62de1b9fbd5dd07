import type { Enumerated } from './enumeration.js';
import { foldText } from './foldText.js';
import { longestSpelling } from './spellName.js';

/** What is sought, from what a person typed. */
export interface SearchText {
  /** The whole of it as one phrase, folded; empty when nothing of it can be searched. */
  readonly phrase: readonly string[];
  /** Its words, folded, where spaces make several; else none. */
  readonly words: ReadonlyArray<readonly string[]>;
  /** The letters, where it may be the pinyin or the initials of a name; else null. */
  readonly spelling: string | null;
  /** What of it was left out. */
  readonly limits: ReadonlyArray<Enumerated<'SearchLimit'>>;
}

const mostCharacters = 300;
const mostWords = 16;

/** Reads what a person typed. Any text can be searched: none is an error. */
export function toSearchText(text: string): SearchText {
  const all = foldText(text).characters;
  const phrase = all.slice(0, mostCharacters);
  const words = distinct(text.split(/\s+/).map((word) => foldText(word).characters));
  return {
    phrase,
    words: words.length > 1 ? words.slice(0, mostWords).map((word) => word.slice(0, mostCharacters)) : [],
    spelling: toSpelling(text),
    limits: [
      ...(all.length > mostCharacters ? (['TEXT_CUT'] as const) : []),
      ...(words.length > mostWords ? (['WORDS_CUT'] as const) : []),
    ],
  };
}

function distinct(words: ReadonlyArray<readonly string[]>): ReadonlyArray<readonly string[]> {
  return [...new Map(words.filter((word) => word.length > 0).map((word) => [word.join(''), word])).values()];
}

function toSpelling(text: string): string | null {
  const letters = foldText(text.normalize('NFC').replace(/[üǖǘǚǜ]/giu, 'v')).characters.join('');
  const spelled = letters.length > 1 && letters.length <= longestSpelling && /^[a-z0-9]*[a-z][a-z0-9]*$/.test(letters);
  return spelled ? letters : null;
}
