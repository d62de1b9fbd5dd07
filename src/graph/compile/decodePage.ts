import { ObligraphError } from '../../errors.js';
import { stringifyCursor } from '../cursor.js';
import type { Cursor, Page, PageInfoPart } from '../Selection.js';
import { asList } from './Projection.js';
import { tellPageInfo } from './tellPageInfo.js';

/** A page as it came: the rows in the order they were read, one more than asked where there are more. */
export interface RawPage {
  readonly rows: readonly unknown[];
  /** What is told of the list as a whole. */
  readonly whole: readonly unknown[];
  readonly parent: unknown;
  /** Where the order keys stand in a row; none where no cursor is asked. */
  readonly keys: { readonly first: number; readonly count: number };
  readonly page: Page;
}

/** A page as it is read. An answer may hold a thousand: all that they share stands in the class, and cursors are written on demand. */
export class DecodedPage {
  /** In order, without the one row beyond the page. */
  readonly rows: ReadonlyArray<readonly unknown[]>;
  readonly whole: readonly unknown[];
  private readonly raw: RawPage;
  private readonly parent: string | null;

  constructor(raw: RawPage) {
    const { rows, whole, parent, page } = raw;
    this.parent = typeof parent === 'string' ? parent : null;
    assertParent(page, this.parent);
    const kept = (rows.length > page.limit ? rows.slice(0, page.limit) : rows).map(asList);
    this.rows = page.backward ? kept.reverse() : kept;
    this.whole = whole;
    this.raw = raw;
  }

  cursorOf(row: readonly unknown[]): string {
    const { keys, page } = this.raw;
    const values = row.slice(keys.first, keys.first + keys.count).map(toKey);
    return stringifyCursor(page.bind(), { parent: this.parent, keys: values });
  }

  info(part: PageInfoPart['part']): boolean | string | null {
    const { rows, page } = this.raw;
    const more = rows.length > page.limit;
    return tellPageInfo({ page, more, ends: [this.cursorAt(0), this.cursorAt(-1)] }, part);
  }

  private cursorAt(index: number): string | null {
    const row = this.rows.at(index);
    return row ? this.cursorOf(row) : null;
  }
}

/** Reads one thing asked of a connection. */
export interface PageDecoder {
  readonly key: string;
  decode(page: DecodedPage): unknown;
}

/** Reads a page into an object by response key. */
export function decodePage(raw: RawPage, decoders: readonly PageDecoder[]): unknown {
  const page = new DecodedPage(raw);
  const result: Record<string, unknown> = {};
  for (const { key, decode } of decoders) result[key] = decode(page);
  return result;
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
