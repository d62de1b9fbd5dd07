import { ObligraphError } from '../../errors.js';
import { createBinding, parseCursor } from '../../graph/cursor.js';
import type { Cursor, Order, Page } from '../../graph/Selection.js';
import type { Kind } from '../../model/kind.js';
import { kindSpecs } from '../../model/kindSpecs.js';
import { toRecord } from '../../model/toRecord.js';
import { orderFieldsOf } from '../createGeneratedSchema.js';
import { intArgument, textArgument } from './arguments.js';

const defaultSize = 50;
const largestSize = 500;

type Args = Readonly<Record<string, unknown>>;

/** Reads `first`, `after`, `last`, `before`; cursors must belong to this list. @throws ObligraphError BAD_USER_INPUT, LIMIT_EXCEEDED */
export function readPage(args: Args, list: string): Page {
  const { first: _first, after: _after, last: _last, before: _before, ...rest } = args;
  const bind = (): string => createBinding(list, rest);
  return {
    limit: readPageSize(args),
    backward: intArgument(args, 'last') !== null,
    after: cursorArgument(args, 'after', bind),
    before: cursorArgument(args, 'before', bind),
    bind,
  };
}

/** How many rows a page asks at most. @throws ObligraphError BAD_USER_INPUT, LIMIT_EXCEEDED */
export function readPageSize(args: Args): number {
  const [first, last] = [sizeArgument(args, 'first'), sizeArgument(args, 'last')];
  if (first !== null && last !== null) {
    throw new ObligraphError('BAD_USER_INPUT', 'A page is asked from one end: give `first` or `last`, not both.', {
      argument: 'first, last',
    });
  }
  return first ?? last ?? defaultSize;
}

function sizeArgument(args: Args, argument: string): number | null {
  const value = intArgument(args, argument);
  if (value === null) return null;
  const wanted = `0 to ${largestSize}`;
  if (value < 0)
    throw new ObligraphError('BAD_USER_INPUT', `${argument} is ${value}: ask for ${wanted}.`, {
      argument,
      wanted,
      received: value,
    });
  if (value > largestSize) {
    throw new ObligraphError(
      'LIMIT_EXCEEDED',
      `${argument} is ${value}: a page holds at most ${largestSize}; ask for several.`,
      { argument, wanted, received: value },
    );
  }
  return value;
}

function cursorArgument(args: Args, argument: string, bind: () => string): Cursor | null {
  const text = textArgument(args, argument);
  if (text === null) return null;
  const cursor = parseCursor(text, bind());
  if (cursor) return cursor;
  throw new ObligraphError(
    'BAD_USER_INPUT',
    'This cursor is not of this list with this filter and order: take one from its own pages.',
    {
      argument,
      wanted: 'a cursor of the same field, filter and order',
      received: text.slice(0, 80),
    },
  );
}

/** Reads `orderBy`; without it, the default order of the kind. @throws ObligraphError BAD_USER_INPUT */
export function readOrder(args: Args, kind: Kind): readonly Order[] {
  const fields = orderFieldsOf(kind);
  const asked = Array.isArray(args.orderBy) ? args.orderBy.flatMap((entry) => Object.entries(toRecord(entry))) : [];
  const order = asked.flatMap(([field, direction]): Order[] => {
    const property = fields.get(field);
    if (property === undefined) return [];
    if (direction === 'ASC' || direction === 'DESC') return [{ property, direction }];
    // A variable that is null or not given: the executor checks literals and whole inputs only.
    throw new ObligraphError('BAD_USER_INPUT', `orderBy needs a direction for ${field}: ASC or DESC.`, {
      argument: 'orderBy',
      wanted: 'ASC or DESC',
    });
  });
  const { defaultOrder } = kindSpecs[kind];
  return order.length > 0 || defaultOrder === 'id' ? order : [{ property: defaultOrder, direction: 'ASC' }];
}
