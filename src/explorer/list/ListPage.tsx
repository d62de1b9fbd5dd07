import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { useScope } from '../address/useScope.ts';
import { BeyondScope } from '../condition/BeyondScope.tsx';
import { Failure } from '../condition/Failure.tsx';
import { FilteredAway } from '../condition/FilteredAway.tsx';
import { InvalidFilter } from '../condition/InvalidFilter.tsx';
import { Loading } from '../condition/Loading.tsx';
import { None } from '../condition/None.tsx';
import { useQuery } from '../data/useQuery.ts';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { Downloads } from './Downloads.tsx';
import { FilterBar } from './FilterBar.tsx';
import type { FilterSpec } from './FilterSpec.ts';
import { readFilters } from './readFilters.ts';

/** One page of a list. */
export interface ListConnection<Row> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly nodes: readonly Row[];
}

/** One column of a list's table. */
export interface Column<Row> {
  readonly title: readonly [zh: string, en: string];
  readonly number?: true;
  cell(row: Row): ReactNode;
}

interface ListPageProps<Data, Filter, Row extends { readonly id: string }, Extra extends object> {
  readonly title: string;
  readonly lead?: string;
  readonly operation: TypedDocumentString<Data, { filter?: Filter | null; after?: string | null } & Extra>;
  /** The list's name at /export; null: it is no list of nodes. */
  readonly file: string | null;
  /** What the operation needs beside filter and page. */
  readonly extra: Extra;
  readonly read: (data: Data) => ListConnection<Row>;
  /** Joins conditions that must all hold. */
  readonly all: (filters: readonly Filter[]) => Filter;
  /** What the scope asks of this kind; null: nothing. */
  readonly scope: Filter | null;
  readonly filters: ReadonlyArray<FilterSpec<Filter>>;
  readonly columns: ReadonlyArray<Column<Row>>;
}

/** A list of one kind as a table; its conditions stand in the address, its first column is the row's name. */
export function ListPage<Data, Filter, Row extends { readonly id: string }, Extra extends object>(
  props: ListPageProps<Data, Filter, Row, Extra>,
) {
  const { title, lead, file, operation, extra, read, all, scope, filters, columns } = props;
  const text = useText();
  const [parameters] = useSearchParams();
  const { get, withChanges } = useAddress();
  const { invalid: wrongScope } = useScope();
  const asked = readFilters(parameters, filters);
  const invalid = wrongScope ?? asked.invalid;
  const conditions = [...(scope === null ? [] : [scope]), ...asked.filters];
  const variables = { filter: conditions.length === 0 ? null : all(conditions), after: get('after'), ...extra };
  const { data, stale, error, retry } = useQuery(operation, invalid === null ? variables : null);
  const connection = data && invalid === null ? read(data) : null;
  const clear = withChanges(Object.fromEntries([...parameters.keys()].map((name) => [name, null])));
  return (
    <div className="page">
      <h1>
        {title}
        {connection && <span className="count">{connection.totalCount}</span>}
      </h1>
      {lead && <p className="lead">{lead}</p>}
      {scope === null && !lead && (
        <BeyondScope>{text('本表不随上方的范围缩小。', 'This list is not narrowed by the scope above.')}</BeyondScope>
      )}
      <FilterBar specs={filters} asked={asked.asked} />
      {invalid !== null && <InvalidFilter filter={invalid} clear={clear} />}
      {error && <Failure error={error} retry={retry} />}
      {!connection && !error && invalid === null && <Loading rows={12} />}
      {connection?.totalCount === 0 && (conditions.length > 0 ? <FilteredAway clear={clear} /> : <None />)}
      {connection && connection.totalCount > 0 && (
        <div className={stale ? 'stale' : undefined}>
          <ListTable columns={columns} rows={connection.nodes} />
          <Pages connection={connection} />
          {file && <Downloads file={file} filter={variables.filter} />}
        </div>
      )}
    </div>
  );
}

function ListTable<Row extends { readonly id: string }>({
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

function Pages({ connection: { totalCount, nodes, pageInfo } }: { readonly connection: ListConnection<unknown> }) {
  const text = useText();
  const { get, withChanges } = useAddress();
  const whole = nodes.length === totalCount;
  return (
    <p className="extent" role="status">
      {whole
        ? text(`完整：共 ${totalCount} 项`, `Complete: ${totalCount}`)
        : text(`本页 ${nodes.length} 项，共 ${totalCount} 项`, `${nodes.length} of ${totalCount} on this page`)}
      {get('after') !== null && (
        <>
          {' '}
          · <Link to={withChanges({ after: null })}>{text('回到第一页', 'First page')}</Link>
        </>
      )}
      {pageInfo.hasNextPage && (
        <>
          {' '}
          · <Link to={withChanges({ after: pageInfo.endCursor ?? null })}>{text('下一页', 'Next page')}</Link>
        </>
      )}
    </p>
  );
}
