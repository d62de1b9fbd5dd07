import type { ConnectionPart, ConnectionSelection, Order } from '../Selection.js';
import { Columns } from './Columns.js';
import type { Compilation } from './Compilation.js';
import { keyOf } from './ConnectionRows.js';
import { collectRows } from './collectRows.js';
import { compileFilter } from './compileFilter.js';
import { decodePage, type PageDecoder } from './decodePage.js';
import { findRows } from './findRows.js';
import { compileKeyset, orderBy } from './keyset.js';
import { asList, type Projection } from './Projection.js';
import { projectEdgePart, projectRow, type RowContext } from './projectEdge.js';
import { projectFacets } from './projectFacets.js';
import {
  countKinds,
  countRows,
  countUnconditioned,
  listLimits,
  toTotal,
  type WholeList,
  whereOf,
} from './projectWhole.js';

/**
 * Projects a page of a connection: rows found, filtered, cut to the page, and only then described.
 * The value is `[rows, what is told of the whole, parent id]`; each row is `[what is asked of it …, order keys …]`. Order keys and
 * the parent's id come only where cursors need them.
 */
export function projectConnection(
  compilation: Compilation,
  selection: ConnectionSelection,
  variable: string | null,
): Projection {
  const rows = findRows(compilation, selection, variable);
  const filters = [
    ...rows.where,
    ...(selection.filter ? [compileFilter(compilation, selection.filter, rows.row)] : []),
  ];
  const list = { imports: variable === null ? [] : [variable], rows, filters, selection };
  const context = { rows, selection, columns: new Columns(), whole: new Columns(), list };
  const decoders = selection.parts.map((part) => projectPart(compilation, part, context));
  const order = fullOrder(selection.order);
  const cursors = asksForCursors(selection);
  const keyed = cursors ? order.map(({ property }) => keyOf(rows, property)) : [];
  const keys = { first: context.columns.size, count: keyed.length };
  const page = selection.parts.some(({ type }) => type === 'edges' || type === 'nodes' || type === 'pageInfo')
    ? collectRows(compilation, {
        imports: list.imports,
        clauses: selectPage(compilation, list, order),
        most: selection.page.limit + 1,
        projection: context.columns.toProjection(keyed),
      })
    : emptyPage;
  const whole = context.whole.toProjection();
  const bound = cursors || selection.page.after !== null || selection.page.before !== null;
  return {
    prelude: page.prelude + whole.prelude,
    expression: `[${page.expression}, ${whole.expression}, ${(bound && rows.parent) || 'null'}]`,
    decode(value) {
      const [pageRows, wholeValues, parent] = asList(value);
      const raw = { rows: asList(pageRows), whole: asList(wholeValues), parent, keys, page: selection.page };
      return decodePage(raw, decoders);
    },
  };
}

const emptyPage: Projection = { prelude: '', expression: '[]', decode: asList };

function asksForCursors({ parts }: ConnectionSelection): boolean {
  return parts.some(
    (part) =>
      (part.type === 'pageInfo' &&
        part.parts.some(({ part: name }) => name === 'startCursor' || name === 'endCursor')) ||
      (part.type === 'edges' && part.parts.some(({ type }) => type === 'cursor')),
  );
}

function fullOrder(order: readonly Order[]): readonly Order[] {
  return order.some(({ property }) => property === 'id')
    ? order
    : [...order, { property: 'id', direction: order.at(-1)?.direction ?? 'ASC' }];
}

function selectPage(
  compilation: Compilation,
  { rows, filters, selection: { page } }: WholeList,
  order: readonly Order[],
): string {
  const keyset = compileKeyset(compilation, { rows, order, page });
  const limit = compilation.parameter(page.limit + 1);
  return `${rows.match} ${whereOf([...filters, ...keyset])}WITH ${rows.group} ${orderBy({ rows, order, page })} LIMIT ${limit}`;
}

interface PartContext extends RowContext {
  /** What is told of the list as a whole. */
  readonly whole: Columns;
  readonly list: WholeList;
}

function projectPart(compilation: Compilation, part: ConnectionPart, context: PartContext): PageDecoder {
  const { key } = part;
  const { columns, whole, list, selection } = context;
  switch (part.type) {
    case 'nodes': {
      const read = columns.add(projectRow(compilation, part.row, context));
      return { key, decode: (page) => page.rows.map(read) };
    }
    case 'edges': {
      const readers = part.parts.map((edgePart) => projectEdgePart(compilation, edgePart, context));
      return {
        key,
        decode: (page) =>
          page.rows.map((row) => {
            const edge: Record<string, unknown> = {};
            for (const { key, read } of readers) edge[key] = read(row, page);
            return edge;
          }),
      };
    }
    case 'pageInfo':
      return {
        key,
        decode: (page) => Object.fromEntries(part.parts.map(({ key, part: name }) => [key, page.info(name)])),
      };
    case 'totalCount': {
      const read = whole.add(countRows(list));
      return { key, decode: (page) => toTotal(read(page.whole), selection) };
    }
    case 'limits': {
      const read = whole.add(countUnconditioned(compilation, list));
      return { key, decode: (page) => listLimits(read(page.whole), selection) };
    }
    case 'facets': {
      const read = whole.add(projectFacets(compilation, part, list));
      return { key, decode: (page) => read(page.whole) };
    }
    case 'counts': {
      const read = whole.add(countKinds(compilation, part, selection));
      return { key, decode: (page) => read(page.whole) };
    }
  }
}
