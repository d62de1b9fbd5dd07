import { useSearchParams } from 'react-router';
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
import { type Column, ListTable } from './ListTable.tsx';
import { type PageInfo, Pages } from './Pages.tsx';
import { readFilters } from './readFilters.ts';

/** One page of a list. */
interface ListConnection<Row> {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
  readonly nodes: readonly Row[];
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
  // Only where nothing is left: whether there is anything at all.
  const nothingLeft = connection?.totalCount === 0 && conditions.length > 0;
  const unfiltered = useQuery(operation, nothingLeft ? { filter: null, after: null, ...extra } : null).data;
  const everything = nothingLeft ? unfiltered && read(unfiltered) : connection;
  const total = everything?.totalCount ?? null;
  const clear = withChanges(Object.fromEntries([...parameters.keys()].map((name) => [name, null])));
  return (
    <div className="page">
      <h1>
        {title}
        {connection && <span className="count">{connection.totalCount}</span>}
      </h1>
      {lead && <p className="lead">{lead}</p>}
      {scope === null && !lead && (
        <BeyondScope>
          {text(
            '各行不随上方的范围增减，举措的数目只计范围内的。',
            'The rows are not narrowed by the scope above; the numbers of measures are.',
          )}
        </BeyondScope>
      )}
      <FilterBar specs={filters} asked={asked.asked} />
      {invalid !== null && <InvalidFilter filter={invalid} clear={clear} />}
      {error && <Failure error={error} retry={retry} />}
      {!connection && !error && invalid === null && <Loading rows={12} />}
      {total === 0 && <None />}
      {connection?.totalCount === 0 && total !== null && total > 0 && <FilteredAway total={total} clear={clear} />}
      {connection && connection.totalCount > 0 && (
        <div className={stale ? 'stale' : undefined}>
          <ListTable columns={columns} rows={connection.nodes} />
          <Pages shown={connection.nodes.length} total={connection.totalCount} pageInfo={connection.pageInfo} />
          {file && <Downloads file={file} filter={variables.filter} />}
        </div>
      )}
    </div>
  );
}
