import { type ShortcomingFilter, ShortcomingsDocument, type ShortcomingsQuery } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { MarkedNode } from '../node/MarkedNode.tsx';
import { Listed } from './Listed.tsx';
import { ListPage } from './ListPage.tsx';
import type { Column } from './ListTable.tsx';
import { useScopeFilters } from './scopeFilters.ts';

type Row = ShortcomingsQuery['shortcomings']['nodes'][number];

/** 不足, all of them. */
export function ShortcomingList() {
  const text = useText();
  const scope = useScopeFilters();
  const columns: ReadonlyArray<Column<Row>> = [
    { title: ['不足', 'Shortcoming'], cell: (row) => <MarkedNode node={row} /> },
    {
      title: ['原因', 'Cause'],
      cell: ({ cause }) => cause ?? <span className="quiet">{text('未载明', 'not recorded')}</span>,
    },
    {
      title: ['针对它的安排', 'Plans against it'],
      cell: ({ plans }) =>
        plans.totalCount === 0 ? <span className="quiet">{text('无', 'none')}</span> : <Listed connection={plans} />,
    },
  ];
  return (
    <ListPage<ShortcomingsQuery, ShortcomingFilter, Row, object>
      title={text('不足', 'Shortcomings')}
      file="shortcomings"
      extra={{}}
      operation={ShortcomingsDocument}
      read={({ shortcomings }) => shortcomings}
      all={(and) => ({ and: [...and] })}
      scope={scope.shortcomings}
      filters={[]}
      columns={columns}
    />
  );
}
