import { type ObligationFilter, ObligationsDocument, type ObligationsQuery } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { MarkedNode } from '../node/MarkedNode.tsx';
import { asValue } from './asValue.ts';
import { Count } from './Count.tsx';
import type { FilterSpec } from './FilterSpec.ts';
import { Listed } from './Listed.tsx';
import { ListPage } from './ListPage.tsx';
import type { Column } from './ListTable.tsx';
import { useScopeFilters } from './scopeFilters.ts';

type Row = ObligationsQuery['obligations']['nodes'][number];

const filters: ReadonlyArray<FilterSpec<ObligationFilter>> = [
  {
    name: 'statement',
    title: ['内容含有', 'Words contain'],
    value: 'text',
    toFilter: (value) => ({ statement: { contains: value } }),
  },
  {
    name: 'strength',
    title: ['约束力', 'Strength'],
    value: 'Strength',
    toFilter: (value) => ({ strength: { eq: asValue('Strength', value) } }),
  },
  {
    name: 'basis',
    title: ['出处', 'Basis'],
    value: 'Basis',
    toFilter: (value) => ({ basis: { eq: asValue('Basis', value) } }),
  },
  {
    name: 'unit',
    title: ['承担单位', 'Borne by'],
    value: 'node',
    toFilter: (value) => ({ bearers: { some: { node: { id: { eq: value } } } } }),
  },
  {
    name: 'instrument',
    title: ['规范依据', 'Imposed by'],
    value: 'node',
    toFilter: (value) => ({ instruments: { some: { node: { id: { eq: value } } } } }),
  },
  {
    name: 'measure',
    title: ['举措', 'Fulfilled by'],
    value: 'node',
    toFilter: (value) => ({ measures: { some: { node: { id: { eq: value } } } } }),
  },
  {
    name: 'unfulfilled',
    title: ['没有举措的', 'Without measure'],
    value: 'flag',
    toFilter: () => ({ measures: { none: {} } }),
  },
];

/** 义务, all of them. */
export function ObligationList() {
  const text = useText();
  const term = useTerm();
  const { measures } = useScopeFilters();
  const columns: ReadonlyArray<Column<Row>> = [
    { title: ['义务', 'Duty'], cell: (row) => <MarkedNode node={row} /> },
    {
      title: ['约束力', 'Strength'],
      cell: ({ strength }) => <span className="nowrap">{term('Strength', strength)}</span>,
    },
    {
      title: ['规范依据', 'Instruments'],
      cell: ({ instruments }) => <Listed connection={instruments} />,
    },
    {
      title: ['承担单位', 'Borne by'],
      cell: ({ bearers }) => <Listed connection={bearers} />,
    },
    {
      title: ['举措', 'Measures'],
      number: true,
      cell: ({ id, measures }) => (
        <Count
          value={measures.totalCount}
          list="/measures"
          query={{ obligation: id }}
          word={text('项举措', 'measures')}
        />
      ),
    },
  ];
  return (
    <ListPage
      title={text('义务', 'Duties')}
      file="obligations"
      extra={{ measures }}
      operation={ObligationsDocument}
      read={({ obligations }) => obligations}
      all={(and) => ({ and: [...and] })}
      scope={null}
      filters={filters}
      columns={columns}
    />
  );
}
