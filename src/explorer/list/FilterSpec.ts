import type { VocabularyName } from '../language/useText.ts';

/** One condition that a list's address may carry. */
export interface FilterSpec<Filter> {
  /** Its name in the address. */
  readonly name: string;
  readonly title: readonly [zh: string, en: string];
  /** The value is a node's id, a word of a vocabulary, the name of a check, or free text; `flag` has the one value `yes`. */
  readonly value: 'node' | 'check' | 'text' | 'flag' | VocabularyName;
  toFilter(value: string): Filter;
}

/** What the address asks of a list: its conditions as filters, or the first of them that does not exist. */
export interface AskedFilters<Filter> {
  readonly filters: readonly Filter[];
  readonly asked: ReadonlyArray<{ readonly spec: FilterSpec<Filter>; readonly value: string }>;
  readonly invalid: string | null;
}
