import type { ConnectionSelection, EdgePart, RowSelection } from '../Selection.js';
import type { Columns } from './Columns.js';
import type { Compilation } from './Compilation.js';
import type { ConnectionRows } from './ConnectionRows.js';
import type { DecodedPage } from './decodePage.js';
import { type Projection, plain } from './Projection.js';
import { projectFinding } from './projectFinding.js';
import { projectHit } from './projectHit.js';
import { projectLink, projectLinks } from './projectLink.js';
import { projectRoutes } from './projectRoutes.js';

/** What is asked of the rows of a connection, and the columns that hold it. */
export interface RowContext {
  readonly rows: ConnectionRows;
  readonly columns: Columns;
  readonly selection: ConnectionSelection;
}

/** Reads one thing asked of an edge. */
export interface EdgeReader {
  readonly key: string;
  read(row: readonly unknown[], page: DecodedPage): unknown;
}

/** Projects one thing asked of an edge into a column. */
export function projectEdgePart(compilation: Compilation, part: EdgePart, context: RowContext): EdgeReader {
  const { key } = part;
  if (part.type === 'cursor') return { key, read: (row, page) => page.cursorOf(row) };
  return { key, read: context.columns.add(projectColumn(compilation, part, context)) };
}

const noList: Projection = { prelude: '', expression: 'null', decode: () => [] };

function projectColumn(
  compilation: Compilation,
  part: Exclude<EdgePart, { type: 'cursor' }>,
  { rows, selection }: RowContext,
): Projection {
  switch (part.type) {
    case 'node':
      return projectRow(compilation, part.row, { rows, selection });
    case 'links':
      return rows.links === null ? noList : projectLinks(compilation, part.fields, rows.links);
    case 'extra':
      return plain(rows.extras[part.extra] ?? 'null');
    case 'hit':
      if (selection.source.from !== 'search') throw new TypeError('a hit outside a search');
      return projectHit(part, rows, selection.source.request.text);
    case 'routes':
      return rows.routes === null ? noList : projectRoutes(compilation, part, rows.routes);
  }
}

/** Projects what a row is: a node, a finding, or a link. */
export function projectRow(
  compilation: Compilation,
  row: RowSelection,
  { rows, selection: { source } }: Omit<RowContext, 'columns'>,
): Projection {
  if (row.row === 'node') return compilation.target(row.target, rows.row);
  if (source.from === 'findings' && row.row === 'finding')
    return projectFinding(compilation, row.fields, { rule: source.rule, subject: rows.row });
  if (row.row === 'finding' || rows.ends === null)
    throw new TypeError('a link without ends, or a finding outside an audit');
  return projectLink(compilation, row.fields, { link: rows.row, ...rows.ends });
}
