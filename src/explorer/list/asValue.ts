import { vocabulary } from '../generated/vocabulary.ts';
import type { VocabularyName } from '../language/useText.ts';

/** A text as a value of a vocabulary. Throws where it is none: addresses are checked before. */
export function asValue<Name extends VocabularyName>(
  name: Name,
  value: string,
): keyof (typeof vocabulary)[Name] & string {
  if (isValueOf(name, value)) return value;
  throw new RangeError(`${value} is no ${name}`);
}

function isValueOf<Name extends VocabularyName>(
  name: Name,
  value: string,
): value is keyof (typeof vocabulary)[Name] & string {
  return Object.hasOwn(vocabulary[name], value);
}
