import { type UnitFilter, UnitsDocument, type UnitsQuery } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { MarkedNode } from '../node/MarkedNode.tsx';
import { asValue } from './asValue.ts';
import { Count } from './Count.tsx';
import type { FilterSpec } from './FilterSpec.ts';
import { ListPage } from './ListPage.tsx';
import type { Column } from './ListTable.tsx';
import { useScopeFilters } from './scopeFilters.ts';

type Row = UnitsQuery['units']['nodes'][number];

const filters: ReadonlyArray<FilterSpec<UnitFilter>> = [
  {
    name: 'name',
    title: ['名称含有', 'Name contains'],
    value: 'text',
    toFilter: (value) => ({ or: [{ name: { contains: value } }, { label: { contains: value } }] }),
  },
  {
    name: 'kind',
    title: ['类别', 'Kind'],
    value: 'UnitKind',
    toFilter: (value) => ({ kind: { eq: asValue('UnitKind', value) } }),
  },
  {
    name: 'level',
    title: ['层级', 'Level'],
    value: 'Level',
    toFilter: (value) => ({ level: { eq: asValue('Level', value) } }),
  },
];

/** 责任单位, all of them. */
export function UnitList() {
  const text = useText();
  const term = useTerm();
  const scope = useScopeFilters();
  const columns: ReadonlyArray<Column<Row>> = [
    { title: ['名称', 'Name'], cell: (row) => <MarkedNode node={row} /> },
    { title: ['类别', 'Kind'], cell: ({ kind }) => <span className="nowrap">{term('UnitKind', kind)}</span> },
    {
      title: ['层级', 'Level'],
      cell: ({ level }) => (level ? term('Level', level) : <span className="quiet">—</span>),
    },
    {
      title: ['义务', 'Duties'],
      number: true,
      cell: ({ id, obligations }) => (
        <Count
          value={obligations.totalCount}
          list="/obligations"
          query={{ unit: id }}
          word={text('项义务', 'duties')}
        />
      ),
    },
    {
      title: ['举措', 'Measures'],
      number: true,
      cell: ({ id, measures }) => (
        <Count value={measures.totalCount} list="/measures" query={{ unit: id }} word={text('项举措', 'measures')} />
      ),
    },
  ];
  return (
    <ListPage
      title={text('责任单位', 'Units')}
      file="units"
      extra={{ measures: scope.measures }}
      operation={UnitsDocument}
      read={({ units }) => units}
      all={(and) => ({ and: [...and] })}
      scope={scope.units}
      filters={filters}
      columns={columns}
    />
  );
}
