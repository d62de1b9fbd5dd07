import type { Bilingual, EnumerationName } from './enumeration.js';
import type { Kind } from './kind.js';

/** What a property may hold; `Decimal` is an exact number as text, `Date` an ISO date `YYYY-MM-DD`. */
export type PropertyType = 'String' | 'Int' | 'Boolean' | 'Date' | 'Decimal' | EnumerationName;

/** One property of a kind of node, as data: the write door, the compiler, the SDL and the seed schemas read it. */
export interface PropertySpec {
  readonly type: PropertyType;
  /** A node without it is refused at the write door. */
  readonly required?: true;
  readonly list?: true;
  /** Computed from other content at load: left out of the digest and of the hash. */
  readonly derived?: true;
  /** Kept for the engine alone: no field of the SDL reads it. */
  readonly internal?: true;
  /** Lists can be ordered by it: it is always present and indexed together with the id. */
  readonly orderable?: true;
  readonly description: Bilingual;
}

/** One kind of node: its word in both languages and its own properties. `id`, `label`, `basis` and `note` come from {@link commonProperties}. */
export interface KindSpec {
  readonly kind: Kind;
  /** The word of its ids, kebab-case. */
  readonly word: string;
  /** The plural used for root lists. */
  readonly plural: string;
  readonly description: Bilingual;
  readonly properties: Readonly<Record<string, PropertySpec>>;
  /** The property that orders its nodes where nothing else is asked. */
  readonly defaultOrder: string;
  readonly search: SearchSpec;
  /** The properties and relation fields by whose values its lists are counted: those with few values, each a key of its filter. */
  readonly facets: readonly string[];
}

/** In which properties of a kind the search looks, the telling ones first; `note` is searched in every kind. */
export interface SearchSpec {
  /** Titles, names, aliases and numbers: a hit there comes before one in a text. */
  readonly names: readonly string[];
  readonly texts: readonly string[];
  /** Its names are found by their pinyin and initials too. */
  readonly spelled?: true;
}

/** A value as it is stored: Neo4j properties are scalars or lists of one type. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];

/** Tells whether a value can be stored: an empty list is one of either type. */
export function isPropertyValue(value: unknown): value is PropertyValue {
  if (!Array.isArray(value)) return ['string', 'number', 'boolean'].includes(typeof value);
  return value.every((each) => typeof each === 'string') || value.every((each) => typeof each === 'number');
}
