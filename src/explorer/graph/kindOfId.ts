import { splitId } from '../address/nodePath.ts';
import type { Kind } from '../generated/graphql.ts';
import { vocabulary } from '../generated/vocabulary.ts';

/** The kinds of node, in the order of the vocabulary. */
export const kinds: readonly Kind[] = Object.keys(vocabulary.Kind).filter((word): word is Kind => isKind(word));

/** The kind that an id names. Throws RangeError where it names none. */
export function kindOfId(id: string): Kind {
  const { word } = splitId(id);
  const kind = kinds.find((candidate) => candidate.toLowerCase() === word);
  if (kind === undefined) throw new RangeError(`${id} names no kind of node`);
  return kind;
}

/** Whether a word is a kind of node. */
export function isKind(word: string): word is Kind {
  return Object.hasOwn(vocabulary.Kind, word);
}
