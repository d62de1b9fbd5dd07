/** An item of a seed file after its shape was checked: what is absent is absent, what is there has the right form. */
export type Item = Readonly<Record<string, unknown>>;

/** A value as an item; empty when it is none. */
export function toItem(value: unknown): Item {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** A text of an item, or null. */
export function textOf(item: Item, key: string): string | null {
  const value = item[key];
  return typeof value === 'string' ? value : null;
}

/** The texts of an item's list; none when it is absent. */
export function textsOf(item: Item, key: string): readonly string[] {
  const value = item[key];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

/** The words by which an item or a link rests on a text. Source: seeds/README.md, “Words behind a fact”. */
export interface Words {
  readonly at: string | null;
  readonly document: string | null;
  readonly quotes: readonly Quote[];
  readonly inferred: string | null;
  readonly external: External | null;
  readonly note: string | null;
}

/** What an EXTERNAL fact rests on: words of a document, or cited articles whose words are not at hand. */
export type External =
  | { readonly document: string; readonly at: string | null; readonly quotes: readonly Quote[] }
  | { readonly citations: readonly Item[] };

/** Verbatim words, perhaps with a section of their own. */
export interface Quote {
  readonly at: string | null;
  readonly quote: string;
}

/** Reads the words of an item or a link. */
export function wordsOf(item: Item): Words {
  return {
    at: textOf(item, 'at'),
    document: textOf(item, 'document'),
    quotes: quotesOf(item.quote),
    inferred: textOf(item, 'inferred'),
    external: item.external === undefined ? null : externalOf(toItem(item.external)),
    note: textOf(item, 'note'),
  };
}

function externalOf({ citation, ...words }: Item): External {
  if (citation !== undefined) return { citations: (Array.isArray(citation) ? citation : [citation]).map(toItem) };
  return { document: textOf(words, 'document') ?? '', at: textOf(words, 'at'), quotes: quotesOf(words.quote) };
}

function quotesOf(value: unknown): readonly Quote[] {
  if (value === undefined) return [];
  const elements = Array.isArray(value) ? value : [value];
  return elements.map((element) =>
    typeof element === 'string'
      ? { at: null, quote: element }
      : { at: textOf(toItem(element), 'at'), quote: textOf(toItem(element), 'quote') ?? '' },
  );
}
