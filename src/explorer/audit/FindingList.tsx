import { Link } from 'react-router';
import { nodePath } from '../address/nodePath.ts';
import { useScopedPath } from '../address/useScope.ts';
import { StateMark } from '../equation/EquationResult.tsx';
import { type FindingFilter, FindingsDocument, type FindingsQuery, type Language } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { asValue } from '../list/asValue.ts';
import type { FilterSpec } from '../list/FilterSpec.ts';
import { ListPage } from '../list/ListPage.tsx';
import type { Column } from '../list/ListTable.tsx';
import { useFindingScope } from '../list/scopeFilters.ts';
import { MarkedNode } from '../node/MarkedNode.tsx';
import { useLanguageOfApi } from './useLanguageOfApi.ts';

type Row = FindingsQuery['findings']['nodes'][number];

const filters: ReadonlyArray<FilterSpec<FindingFilter>> = [
  {
    name: 'state',
    title: ['结论', 'State'],
    value: 'FindingState',
    toFilter: (value) => ({ state: { eq: asValue('FindingState', value) } }),
  },
  {
    name: 'severity',
    title: ['轻重', 'Severity'],
    value: 'Severity',
    toFilter: (value) => ({ severity: { eq: asValue('Severity', value) } }),
  },
  {
    name: 'kind',
    title: ['类别', 'Kind'],
    value: 'Kind',
    toFilter: (value) => ({ kind: { eq: asValue('Kind', value) } }),
  },
  { name: 'check', title: ['检查项', 'Check'], value: 'check', toFilter: (value) => ({ check: { eq: value } }) },
  { name: 'unit', title: ['单位', 'Unit'], value: 'node', toFilter: (value) => ({ unit: { eq: value } }) },
  {
    name: 'instrument',
    title: ['规范依据', 'Instrument'],
    value: 'node',
    toFilter: (value) => ({ instrument: { eq: value } }),
  },
  { name: 'section', title: ['章节', 'Section'], value: 'node', toFilter: (value) => ({ section: { eq: value } }) },
  {
    name: 'own-section',
    title: ['章节（不含其下）', 'Section itself'],
    value: 'node',
    toFilter: (value) => ({ ownSection: { eq: value } }),
  },
];

/** 发现: what the checks decided, node by node, filtered in the address. */
export function FindingList() {
  const text = useText();
  const term = useTerm();
  const language = useLanguageOfApi();
  const path = useScopedPath();
  const scope = useFindingScope();
  const columns: ReadonlyArray<Column<Row>> = [
    { title: ['对象', 'Subject'], cell: ({ subject }) => <MarkedNode node={subject} /> },
    {
      title: ['类别', 'Kind'],
      cell: ({ subject }) => <span className="nowrap">{term('Kind', subject.__typename)}</span>,
    },
    { title: ['结论', 'State'], cell: ({ state }) => <StateMark state={state} /> },
    { title: ['说明', 'Message'], cell: ({ message }) => message },
    { title: ['检查项', 'Check'], cell: ({ check }) => check.title },
    {
      title: ['报告', 'Report'],
      cell: ({ scope }) => (scope ? <Link to={path(nodePath(scope.id))}>{scope.title}</Link> : null),
    },
  ];
  return (
    <ListPage<FindingsQuery, FindingFilter, Row, { readonly language: Language }>
      title={text('发现', 'Findings')}
      lead={text(
        '每份报告分别判断；不依报告判断的，选定范围时不列。',
        'Each report is judged by itself. What no report decides is not listed under a scope.',
      )}
      file={null}
      operation={FindingsDocument}
      extra={{ language }}
      read={({ findings }) => findings}
      all={(conditions) => Object.assign({}, ...conditions)}
      scope={scope}
      filters={filters}
      columns={columns}
    />
  );
}
