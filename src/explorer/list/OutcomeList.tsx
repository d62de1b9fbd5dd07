import { StateMark } from '../equation/EquationResult.tsx';
import { type OutcomeFilter, OutcomesDocument, type OutcomesQuery } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { MarkedNode } from '../node/MarkedNode.tsx';
import { NodeLink } from '../node/NodeLink.tsx';
import { Amount } from '../outcome/Amount.tsx';
import { RateBar } from '../outcome/RateBar.tsx';
import { asValue } from './asValue.ts';
import type { FilterSpec } from './FilterSpec.ts';
import { Listed } from './Listed.tsx';
import { ListPage } from './ListPage.tsx';
import type { Column } from './ListTable.tsx';
import { outcomesForDuty } from './outcomesForDuty.ts';
import { outcomesOfUnit } from './outcomesOfUnit.ts';
import { useScopeFilters } from './scopeFilters.ts';

type Row = OutcomesQuery['outcomes']['nodes'][number];

const filters: ReadonlyArray<FilterSpec<OutcomeFilter>> = [
  {
    name: 'metric',
    title: ['指标含有', 'Metric contains'],
    value: 'text',
    toFilter: (value) => ({ metric: { contains: value } }),
  },
  {
    name: 'kind',
    title: ['类别', 'Kind'],
    value: 'OutcomeKind',
    toFilter: (value) => ({ kind: { eq: asValue('OutcomeKind', value) } }),
  },
  {
    name: 'nature',
    title: ['性质', 'Nature'],
    value: 'Nature',
    toFilter: (value) => ({ nature: { eq: asValue('Nature', value) } }),
  },
  {
    name: 'measure',
    title: ['举措', 'Of the measure'],
    value: 'node',
    toFilter: (value) => ({ measures: { some: { node: { id: { eq: value } } } } }),
  },
  {
    name: 'obligation',
    title: ['义务', 'For the duty'],
    value: 'node',
    toFilter: outcomesForDuty,
  },
  {
    name: 'unit',
    title: ['主办或配合单位的产出与效果', 'Results of the unit'],
    value: 'node',
    toFilter: outcomesOfUnit,
  },
];

/** 数据: every outcome, its words as printed first. */
export function OutcomeList() {
  const text = useText();
  const term = useTerm();
  const scope = useScopeFilters();
  const columns: ReadonlyArray<Column<Row>> = [
    { title: ['指标', 'Metric'], cell: (row) => <MarkedNode node={row}>{row.metric}</MarkedNode> },
    {
      title: ['照印', 'As printed'],
      cell: ({ figure, text: words }) => <span className={figure ? 'figure' : undefined}>{figure ?? words}</span>,
    },
    {
      title: ['规整值', 'Normalised'],
      number: true,
      cell: ({ normalized, qualifier }) => <Amount amount={normalized ?? null} qualifier={qualifier ?? null} />,
    },
    {
      title: ['比较', 'Compared'],
      cell: ({ kind, normalized }) => (kind === 'RATE' && normalized ? <RateBar percent={normalized.value} /> : null),
    },
    { title: ['性质', 'Nature'], cell: ({ nature }) => <span className="nowrap">{term('Nature', nature)}</span> },
    {
      title: ['勾稽', 'Equations'],
      cell: ({ equations }) =>
        equations.nodes.map(({ id, state }) => (
          <NodeLink key={id} node={{ id, label: state }}>
            <StateMark state={state} />
          </NodeLink>
        )),
    },
    {
      title: ['举措', 'Measures'],
      cell: ({ measures }) => <Listed connection={measures} />,
    },
  ];
  return (
    <ListPage
      title={text('数据', 'Figures')}
      lead={text(
        '先列报告照印的文字，再列规整后的数值；只有比率可以互相比较，才画横条。',
        'As the report prints them, then normalised; only rates compare, and only they have bars.',
      )}
      file="outcomes"
      extra={{}}
      operation={OutcomesDocument}
      read={({ outcomes }) => outcomes}
      all={(and) => ({ and: [...and] })}
      scope={scope.outcomes}
      filters={filters}
      columns={columns}
    />
  );
}
