import { useSearchParams } from 'react-router';
import { type MeasureFilter, MeasuresDocument, type MeasuresQuery } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { MarkedNode } from '../node/MarkedNode.tsx';
import { asValue } from './asValue.ts';
import { Count } from './Count.tsx';
import type { FilterSpec } from './FilterSpec.ts';
import { Listed } from './Listed.tsx';
import { ListPage } from './ListPage.tsx';
import type { Column } from './ListTable.tsx';
import { useScopeFilters } from './scopeFilters.ts';

type Row = MeasuresQuery['measures']['nodes'][number];

/** A role is a condition on the same link as its unit: both stand in one relation filter. */
const filtersWith = (role: string | null): ReadonlyArray<FilterSpec<MeasureFilter>> => [
  {
    name: 'title',
    title: ['标题含有', 'Title contains'],
    value: 'text',
    toFilter: (value) => ({ title: { contains: value } }),
  },
  {
    name: 'role',
    title: ['角色', 'Role'],
    value: 'Role',
    toFilter: (value) => ({ units: { some: { link: { role: { eq: asValue('Role', value) } } } } }),
  },
  {
    name: 'unit',
    title: ['单位', 'Unit'],
    value: 'node',
    toFilter: (value) => ({
      units: {
        some: {
          node: { id: { eq: value } },
          ...(role === null ? {} : { link: { role: { eq: asValue('Role', role) } } }),
        },
      },
    }),
  },
  {
    name: 'obligation',
    title: ['落实的义务', 'Done for'],
    value: 'node',
    toFilter: (value) => ({ obligations: { some: { node: { id: { eq: value } } } } }),
  },
  {
    name: 'instrument',
    title: ['适用', 'Applies'],
    value: 'node',
    toFilter: (value) => ({ instruments: { some: { node: { id: { eq: value } } } } }),
  },
  {
    name: 'fruitless',
    title: ['没有成效的', 'Without outcome'],
    value: 'flag',
    toFilter: () => ({ outcomes: { none: {} } }),
  },
  {
    name: 'outcome',
    title: ['成效', 'Yields'],
    value: 'node',
    toFilter: (value) => ({ outcomes: { some: { node: { id: { eq: value } } } } }),
  },
];

/** 举措, all of them. */
export function MeasureList() {
  const text = useText();
  const scope = useScopeFilters();
  const [parameters] = useSearchParams();
  const columns: ReadonlyArray<Column<Row>> = [
    { title: ['举措', 'Measure'], cell: (row) => <MarkedNode node={row} /> },
    {
      title: ['单位与角色', 'Units and roles'],
      cell: ({ units }) => <Listed connection={units} />,
    },
    {
      title: ['时间', 'Period'],
      cell: ({ period }) => period ?? <span className="quiet">{text('未载明', 'not recorded')}</span>,
    },
    {
      title: ['义务', 'Duties'],
      number: true,
      cell: ({ id, obligations }) => (
        <Count
          value={obligations.totalCount}
          list="/obligations"
          query={{ measure: id }}
          word={text('项义务', 'duties')}
        />
      ),
    },
    {
      title: ['成效', 'Outcomes'],
      number: true,
      cell: ({ id, outcomes }) => (
        <Count value={outcomes.totalCount} list="/outcomes" query={{ measure: id }} word={text('项成效', 'outcomes')} />
      ),
    },
  ];
  return (
    <ListPage
      title={text('举措', 'Measures')}
      file="measures"
      extra={{}}
      operation={MeasuresDocument}
      read={({ measures }) => measures}
      all={(and) => ({ and: [...and] })}
      scope={scope.measures}
      filters={filtersWith(parameters.get('role'))}
      columns={columns}
    />
  );
}
