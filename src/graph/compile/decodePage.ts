import { ObligraphError } from '../../errors.js';
import { stringifyCursor } from '../cursor.js';
import type { Cursor, Page, PageInfoPart } from '../Selection.js';
import { asList } from './Projection.js';

/** A page as it is read: its rows in order, without the one row beyond it. */
export interface DecodedPage {
  readonly rows: ReadonlyArray<readonly unknown[]>;
  /** What is told of the list as a whole. */
  readonly whole: readonly unknown[];
  cursorOf(row: readonly unknown[]): string;
  info(part: PageInfoPart['part']): boolean | string | null;
}

/** Reads one thing asked of a connection. */
export interface PageDecoder {
  readonly key: string;
  decode(page: DecodedPage): unknown;
}

interface RawPage {
  readonly rows: readonly unknown[];
  readonly whole: readonly unknown[];
  readonly parent: unknown;
  /** Where the order keys stand in a row. */
  readonly keys: { readonly first: number; readonly count: number };
  readonly page: Page;
}

/** Reads a page into an object by response key. */
export function decodePage(raw: RawPage, decoders: readonly PageDecoder[]): unknown {
  const page = createPage(raw);
  return Object.fromEntries(decoders.map(({ key, decode }) => [key, decode(page)]));
}

function createPage({ rows, whole, parent, keys, page }: RawPage): DecodedPage {
  const parentId = typeof parent === 'string' ? parent : null;
  assertParent(page, parentId);
  const more = rows.length > page.limit;
  const kept = rows.slice(0, page.limit).map(asList);
  if (page.backward) kept.reverse();
  const cursorOf = (row: readonly unknown[]): string =>
    stringifyCursor(page.binding, {
      parent: parentId,
      keys: row.slice(keys.first, keys.first + keys.count).map(toKey),
    });
  const at = (index: number): string | null => {
    const row = kept.at(index);
    return row ? cursorOf(row) : null;
  };
  const info = {
    hasNextPage: page.backward ? page.before !== null : more,
    hasPreviousPage: page.backward ? more : page.after !== null,
    get startCursor() {
      return at(0);
    },
    get endCursor() {
      return at(-1);
    },
  };
  return { rows: kept, whole, cursorOf, info: (part) => info[part] };
}

function toKey(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new TypeError('an order key is missing from a row');
}

function assertParent({ after, before }: Page, parent: string | null): void {
  for (const cursor of [after, before]) assertCursorOf(cursor, parent);
}

function assertCursorOf(cursor: Cursor | null, parent: string | null): void {
  if (cursor === null || cursor.parent === parent) return;
  throw new ObligraphError(
    'BAD_USER_INPUT',
    'This cursor belongs to the list of another node: ask that list for its cursors.',
    {
      argument: 'after, before',
      wanted: `a cursor of the list of ${parent ?? 'the root'}`,
      received: `a cursor of the list of ${cursor.parent ?? 'the root'}`,
    },
  );
}
