import { foldText } from './foldText.js';
import type { Kind } from './kind.js';
import { kindSpecs } from './kindSpecs.js';
import type { PropertyValue } from './property.js';
import { listSpellings } from './spellName.js';

type Properties = Readonly<Record<string, PropertyValue>>;

/** Stand around a name in the search index: what is typed never contains them. */
export const [nameStart, nameEnd] = ['^', '$'];

/** The word of the search index that every node of a kind has. */
export function kindWord(kind: Kind): string {
  return `@${kind}`;
}

/** A text as the search index reads it: a word for each character, so that a phrase of words is an exact substring. */
export function toIndexWords(characters: readonly string[]): string {
  return characters.join(' ');
}

/** The properties by which a node is found. They follow from its others, so that no digest counts them. */
export function createSearchKeys(kind: Kind, properties: Properties): Properties {
  const { names, texts, spelled } = kindSpecs[kind].search;
  const folded = listValues(properties, names).map(({ text }) => foldText(text).characters);
  const known = folded.filter((name) => name.length > 0);
  const words = listValues(properties, [...texts, 'note']).map(({ text }) => toIndexWords(foldText(text).characters));
  return {
    searchNames: [kindWord(kind), ...known.map((name) => `${nameStart} ${toIndexWords(name)} ${nameEnd}`)].join(' '),
    // The bar keeps a phrase within one text.
    ...(words.length > 0 ? { searchTexts: words.join(' | ') } : {}),
    ...(spelled ? { searchSpellings: [...new Set(known.flatMap(listSpellings))].join(' ') } : {}),
  };
}

/** The texts that stand in some properties, those of a list one by one, each with the property that holds it. */
export function listValues(
  properties: Readonly<Record<string, unknown>>,
  names: readonly string[],
): ReadonlyArray<{ readonly property: string; readonly text: string }> {
  return names.flatMap((property) =>
    [properties[property]].flat().flatMap((text) => (typeof text === 'string' ? [{ property, text }] : [])),
  );
}
