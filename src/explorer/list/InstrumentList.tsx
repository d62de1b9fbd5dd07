import { type InstrumentFilter, InstrumentsDocument, type InstrumentsQuery } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { MarkedNode } from '../node/MarkedNode.tsx';
import { asValue } from './asValue.ts';
import { Count } from './Count.tsx';
import type { FilterSpec } from './FilterSpec.ts';
import { ListPage } from './ListPage.tsx';
import type { Column } from './ListTable.tsx';
import { useScopeFilters } from './scopeFilters.ts';

type Row = InstrumentsQuery['instruments']['nodes'][number];

const filters: ReadonlyArray<FilterSpec<InstrumentFilter>> = [
  {
    name: 'title',
    title: ['标题含有', 'Title contains'],
    value: 'text',
    toFilter: (value) => ({ title: { contains: value } }),
  },
  {
    name: 'kind',
    title: ['类别', 'Kind'],
    value: 'InstrumentKind',
    toFilter: (value) => ({ kind: { eq: asValue('InstrumentKind', value) } }),
  },
  {
    name: 'obligation',
    title: ['规定义务', 'Imposes'],
    value: 'node',
    toFilter: (value) => ({ obligations: { some: { node: { id: { eq: value } } } } }),
  },
];

/** 规范依据, all of them. */
export function InstrumentList() {
  const text = useText();
  const term = useTerm();
  const { measures } = useScopeFilters();
  const columns: ReadonlyArray<Column<Row>> = [
    { title: ['标题', 'Title'], cell: (row) => <MarkedNode node={row} /> },
    { title: ['类别', 'Kind'], cell: ({ kind }) => <span className="nowrap">{term('InstrumentKind', kind)}</span> },
    { title: ['文号', 'Number'], cell: ({ documentNumber }) => documentNumber ?? <span className="quiet">—</span> },
    {
      title: ['义务', 'Duties'],
      number: true,
      cell: ({ id, obligations }) => (
        <Count
          value={obligations.totalCount}
          list="/obligations"
          query={{ instrument: id }}
          word={text('项义务', 'duties')}
        />
      ),
    },
    {
      title: ['举措', 'Measures'],
      number: true,
      cell: ({ id, measures }) => (
        <Count
          value={measures.totalCount}
          list="/measures"
          query={{ instrument: id }}
          word={text('项举措', 'measures')}
        />
      ),
    },
  ];
  return (
    <ListPage
      title={text('规范依据', 'Instruments')}
      file="instruments"
      extra={{ measures }}
      operation={InstrumentsDocument}
      read={({ instruments }) => instruments}
      all={(and) => ({ and: [...and] })}
      scope={null}
      filters={filters}
      columns={columns}
    />
  );
}
