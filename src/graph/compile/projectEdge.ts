import type { ConnectionSelection, EdgePart, RowSelection } from '../Selection.js';
import type { Columns } from './Columns.js';
import type { Compilation } from './Compilation.js';
import type { ConnectionRows } from './ConnectionRows.js';
import { type Projection, plain } from './Projection.js';
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
  read(row: readonly unknown[], cursorOf: (row: readonly unknown[]) => string): unknown;
}

/** Projects one thing asked of an edge into a column. */
export function projectEdgePart(compilation: Compilation, part: EdgePart, context: RowContext): EdgeReader {
  const { key } = part;
  if (part.type === 'cursor') return { key, read: (row, cursorOf) => cursorOf(row) };
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
      return projectRow(compilation, part.row, rows);
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

/** Projects what a row is: a node, or a link. */
export function projectRow(compilation: Compilation, row: RowSelection, rows: ConnectionRows): Projection {
  if (row.row === 'node') return compilation.target(row.target, rows.row);
  if (rows.ends === null) throw new TypeError('a link row without ends');
  return projectLink(compilation, row.fields, { link: rows.row, ...rows.ends });
}
