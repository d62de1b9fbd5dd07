import type { Page, PageInfoPart } from '../Selection.js';

/** What is known of a page that was read. */
interface ReadPage {
  readonly page: Page;
  /** Whether there are more rows in the direction of reading. */
  readonly more: boolean;
  /** The cursors of its first and its last row; null where it has none. */
  readonly ends: readonly [first: string | null, last: string | null];
}

/** One field of the information on a page. Against the direction of reading there is more where a cursor was given. */
export function tellPageInfo({ page, more, ends }: ReadPage, part: PageInfoPart['part']): boolean | string | null {
  switch (part) {
    case 'hasNextPage':
      return page.backward ? page.before !== null : more;
    case 'hasPreviousPage':
      return page.backward ? more : page.after !== null;
    case 'startCursor':
      return ends[0];
    case 'endCursor':
      return ends[1];
  }
}
