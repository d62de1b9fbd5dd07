import type { ReactNode } from 'react';
import { useText } from '../language/useText.ts';

/** One column of a list's table. */
export interface Column<Row> {
  readonly title: readonly [zh: string, en: string];
  readonly number?: true;
  cell(row: Row): ReactNode;
}

/** The rows of a list; on a phone, each becomes a block of its own. */
export function ListTable<Row extends { readonly id: string }>({
  columns,
  rows,
}: {
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly rows: readonly Row[];
}) {
  const text = useText();
  const [first, ...others] = columns;
  if (first === undefined) return null;
  return (
    <table className="table table-stack table-list">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.title[1]} scope="col" className={column.number ? 'number' : undefined}>
              {text(...column.title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{first.cell(row)}</th>
            {others.map((column) => (
              <td
                key={column.title[1]}
                className={column.number ? 'number' : undefined}
                data-label={text(...column.title)}
              >
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
