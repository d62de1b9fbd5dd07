import { type PlanFilter, PlansDocument, type PlansQuery } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { MarkedNode } from '../node/MarkedNode.tsx';
import { Listed } from './Listed.tsx';
import { ListPage } from './ListPage.tsx';
import type { Column } from './ListTable.tsx';
import { useScopeFilters } from './scopeFilters.ts';

type Row = PlansQuery['plans']['nodes'][number];

/** 下一年度安排, all of them. */
export function PlanList() {
  const text = useText();
  const none = <span className="quiet">{text('无', 'none')}</span>;
  const columns: ReadonlyArray<Column<Row>> = [
    { title: ['安排', 'Plan'], cell: (row) => <MarkedNode node={row} /> },
    { title: ['年度', 'Year'], cell: ({ year }) => year },
    {
      title: ['延续', 'Continues'],
      cell: ({ continues }) => (continues.totalCount === 0 ? none : <Listed connection={continues} />),
    },
    {
      title: ['针对', 'Addresses'],
      cell: ({ addresses }) => (addresses.totalCount === 0 ? none : <Listed connection={addresses} />),
    },
  ];
  return (
    <ListPage<PlansQuery, PlanFilter, Row, object>
      title={text('下一年度安排', 'Plans for the next year')}
      file="plans"
      extra={{}}
      operation={PlansDocument}
      read={({ plans }) => plans}
      all={(and) => ({ and: [...and] })}
      scope={useScopeFilters().plans}
      filters={[]}
      columns={columns}
    />
  );
}
