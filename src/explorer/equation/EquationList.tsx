import { type EquationFilter, EquationsDocument, type EquationsQuery } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { asValue } from '../list/asValue.ts';
import type { FilterSpec } from '../list/FilterSpec.ts';
import { ListPage } from '../list/ListPage.tsx';
import type { Column } from '../list/ListTable.tsx';
import { useScopeFilters } from '../list/scopeFilters.ts';
import { MarkedNode } from '../node/MarkedNode.tsx';
import { EquationResult, StateMark } from './EquationResult.tsx';
import { EquationSum } from './EquationSum.tsx';
import { EquationTerms } from './EquationTerms.tsx';

type Row = EquationsQuery['equations']['nodes'][number];

const filters: ReadonlyArray<FilterSpec<EquationFilter>> = [
  {
    name: 'state',
    title: ['结论', 'State'],
    value: 'FindingState',
    toFilter: (value) => ({ state: { eq: asValue('FindingState', value) } }),
  },
  {
    name: 'kind',
    title: ['类别', 'Kind'],
    value: 'EquationKind',
    toFilter: (value) => ({ kind: { eq: asValue('EquationKind', value) } }),
  },
];

/** 勾稽关系: every relation between figures with its terms, result and state; no figure is assumed. */
export function EquationList() {
  const text = useText();
  const term = useTerm();
  const columns: ReadonlyArray<Column<Row>> = [
    {
      title: ['算式', 'Equation'],
      cell: (row) => (
        <>
          <MarkedNode node={row} />
          <EquationSum equation={row} />
          <span className="quiet">{term('EquationKind', row.kind)}</span>
        </>
      ),
    },
    { title: ['各项', 'Terms'], cell: (row) => <EquationTerms equation={row} /> },
    { title: ['结果', 'Result'], cell: (row) => <EquationResult equation={row} /> },
    { title: ['结论', 'State'], cell: ({ state }) => <StateMark state={state} /> },
  ];
  return (
    <ListPage
      title={text('勾稽关系', 'Equations')}
      lead={text(
        '由报告所列数字逐项计算；原文没有给出的数不作假定，结论即为“未载明”。',
        'Computed from the figures as printed; what the text does not give is not assumed, and the state is then “not recorded”.',
      )}
      file="equations"
      extra={{}}
      operation={EquationsDocument}
      read={({ equations }) => equations}
      all={(and) => ({ and: [...and] })}
      scope={useScopeFilters().equations}
      filters={filters}
      columns={columns}
    />
  );
}
