import type { ConnectionPart, ConnectionSelection, EdgePart, Order, RowSelection } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import type { ConnectionRows } from './ConnectionRows.js';
import { collectRows } from './collectRows.js';
import { compileFilter } from './compileFilter.js';
import { decodePage, type PageDecoder } from './decodePage.js';
import { findRows } from './findRows.js';
import { compileKeyset, orderBy } from './keyset.js';
import { asList, joinPreludes, type Projection, plain } from './Projection.js';
import { projectLink, projectLinks } from './projectLink.js';
import { projectRoutes } from './projectRoutes.js';

/**
 * Projects a page of a connection: rows found, filtered, cut to the page, and only then described.
 * The value is `[rows, totalCount, parent id]`; each row is `[what is asked of it …, order keys …]`.
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
  const order = fullOrder(selection.order);
  const columns = new Columns();
  const decoders = selection.parts.map((part) => projectPart(compilation, part, { rows, columns, selection }));
  const wants = (type: ConnectionPart['type']): boolean => selection.parts.some((part) => part.type === type);
  const imports = variable === null ? [] : [variable];
  const page =
    wants('edges') || wants('nodes') || wants('pageInfo')
      ? collectRows(compilation, {
          imports,
          clauses: selectPage(compilation, { rows, filters, order, selection }),
          projection: columns.toProjection({ rows, order }),
        })
      : emptyPage;
  const total = wants('totalCount') ? countRows(compilation, { imports, rows, filters }) : plain('null');
  const keys = { first: columns.size, count: order.length };
  return {
    prelude: page.prelude + total.prelude,
    expression: `[${page.expression}, ${total.expression}, ${rows.parent ?? 'null'}]`,
    decode(value) {
      const [pageRows, count, parent] = asList(value);
      return decodePage({ rows: asList(pageRows), total: count, parent, keys, page: selection.page }, decoders);
    },
  };
}

const emptyPage: Projection = { prelude: '', expression: '[]', decode: asList };

function countRows(
  compilation: Compilation,
  {
    imports,
    rows,
    filters,
  }: { readonly imports: readonly string[]; readonly rows: ConnectionRows; readonly filters: readonly string[] },
): Projection {
  const count = compilation.variable('b');
  const body = `${rows.match} ${whereOf(filters)}RETURN count(DISTINCT ${rows.row}) AS ${count}`;
  return { ...plain(count), prelude: `CALL (${imports.join(', ')}) {\n${body}\n}\n` };
}

function fullOrder(order: readonly Order[]): readonly Order[] {
  return order.some(({ property }) => property === 'id')
    ? order
    : [...order, { property: 'id', direction: order.at(-1)?.direction ?? 'ASC' }];
}

interface PageSource {
  readonly rows: ConnectionRows;
  readonly filters: readonly string[];
  readonly order: readonly Order[];
  readonly selection: ConnectionSelection;
}

function selectPage(compilation: Compilation, { rows, filters, order, selection }: PageSource): string {
  const { row, wholeLabel } = rows;
  const keyset = compileKeyset(compilation, { row, order, page: selection.page, wholeLabel });
  const limit = compilation.parameter(selection.page.limit + 1);
  return `${rows.match} ${whereOf([...filters, ...keyset])}WITH ${rows.group} ${orderBy({ row, order, page: selection.page })} LIMIT ${limit}`;
}

function whereOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')} `;
}

/** The columns of a row, shared by all that is asked of it. */
class Columns {
  private readonly projections: Projection[] = [];

  get size(): number {
    return this.projections.length;
  }

  /** Adds a column and returns the reader of it. */
  add(projection: Projection): (row: readonly unknown[]) => unknown {
    const index = this.projections.push(projection) - 1;
    return (row) => projection.decode(row[index]);
  }

  /** All columns with the order keys behind them, left as they come: the readers decode them. */
  toProjection({ rows, order }: Pick<PageSource, 'rows' | 'order'>): Projection {
    const keys = order.map(({ property }) => `${rows.row}.${property}`);
    const expressions = [...this.projections.map(({ expression }) => expression), ...keys];
    return {
      prelude: joinPreludes(this.projections),
      expression: `[${expressions.join(', ')}]`,
      decode: (value) => value,
    };
  }
}

interface PartContext {
  readonly rows: ConnectionRows;
  readonly columns: Columns;
  readonly selection: ConnectionSelection;
}

function projectPart(compilation: Compilation, part: ConnectionPart, context: PartContext): PageDecoder {
  switch (part.type) {
    case 'nodes': {
      const read = context.columns.add(projectRow(compilation, part.row, context.rows));
      return { key: part.key, decode: (page) => page.rows.map(read) };
    }
    case 'edges': {
      const readers = part.parts.map((edgePart) => projectEdgePart(compilation, edgePart, context));
      return {
        key: part.key,
        decode: (page) =>
          page.rows.map((row) => Object.fromEntries(readers.map(({ key, read }) => [key, read(row, page.cursorOf)]))),
      };
    }
    case 'pageInfo':
      return {
        key: part.key,
        decode: (page) => Object.fromEntries(part.parts.map(({ key, part: name }) => [key, page.info(name)])),
      };
    case 'totalCount':
      return { key: part.key, decode: (page) => page.total };
  }
}

interface EdgeReader {
  readonly key: string;
  read(row: readonly unknown[], cursorOf: (row: readonly unknown[]) => string): unknown;
}

function projectEdgePart(compilation: Compilation, part: EdgePart, { rows, columns }: PartContext): EdgeReader {
  const { key } = part;
  switch (part.type) {
    case 'cursor':
      return { key, read: (row, cursorOf) => cursorOf(row) };
    case 'node':
      return { key, read: columns.add(projectRow(compilation, part.row, rows)) };
    case 'links':
      return {
        key,
        read: rows.links === null ? () => [] : columns.add(projectLinks(compilation, part.fields, rows.links)),
      };
    case 'extra':
      return { key, read: columns.add(plain(rows.extras[part.extra] ?? 'null')) };
    case 'routes':
      return {
        key,
        read: rows.routes === null ? () => [] : columns.add(projectRoutes(compilation, part, rows.routes)),
      };
  }
}

function projectRow(compilation: Compilation, row: RowSelection, rows: ConnectionRows): Projection {
  if (row.row === 'node') return compilation.target(row.target, rows.row);
  if (rows.ends === null) throw new TypeError('a link row without ends');
  return projectLink(compilation, row.fields, { link: rows.row, ...rows.ends });
}
