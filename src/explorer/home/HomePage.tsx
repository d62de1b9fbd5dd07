import { Link } from 'react-router';
import { nodePath } from '../address/nodePath.ts';
import { useScopedPath } from '../address/useScope.ts';
import { AuditState } from '../audit/AuditState.tsx';
import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { useQuery } from '../data/useQuery.ts';
import { HomeDocument, HomeListsDocument, type HomeQuery } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { useScopeFilters } from '../list/scopeFilters.ts';
import { Part } from '../node/Part.tsx';
import { useReports } from '../shell/useReports.ts';
import { Ranking } from './Ranking.tsx';

/** 总览: how much there is of what, what of the source is accounted for, and where most duties lie. */
export function HomePage() {
  const text = useText();
  const path = useScopedPath();
  const { data, error, retry } = useQuery(HomeDocument, useScopeFilters());
  return (
    <div className="page home">
      <h1>
        {text('谁应当做什么，做了什么，依据哪些原文', 'Who must do what, what was done, and on which words it rests')}
      </h1>
      {error && <Failure error={error} retry={retry} />}
      {!data && !error && <Loading rows={3} />}
      {data && <Counts data={data} />}
      {data && <Accounting accounting={data.graph.accounting} />}
      <Part id="audit" title={text('审计的现状', 'How the audit stands')}>
        <p className="lead">
          {text(
            '每份报告分别判断，只计上方范围内的。',
            'Each report is judged by itself; only those in the scope above are counted.',
          )}{' '}
          <Link to={path('/audit')}>{text('逐项查看', 'Check by check')}</Link>
        </p>
        <AuditState />
      </Part>
      <Rankings />
    </div>
  );
}

const listed = ['Instrument', 'Obligation', 'Measure', 'Unit', 'Outcome', 'Equation', 'Shortcoming', 'Plan'] as const;

/** Under the scope where it narrows a kind, each number a list of exactly that many. */
function Counts({ data }: { readonly data: HomeQuery }) {
  const text = useText();
  const term = useTerm();
  const path = useScopedPath();
  const scoped = {
    Measure: data.measures,
    Outcome: data.outcomes,
    Shortcoming: data.shortcomings,
    Plan: data.plans,
    Equation: data.equations,
    Unit: data.units,
  };
  const counts = new Map<string, number>([
    ...data.graph.counts.map(({ kind, count }) => [kind, count] as const),
    ...Object.entries(scoped).map(([kind, { totalCount }]) => [kind, totalCount] as const),
  ]);
  return (
    <ul className="counts" aria-label={text('图中各类的数目', 'How many of each kind')}>
      {listed.map((kind) => (
        <li key={kind}>
          <Link to={path(`/${kind.toLowerCase()}s`)}>
            <b>{counts.get(kind) ?? 0}</b>
            <span>{term('Kind', kind)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Accounting({ accounting }: { readonly accounting: HomeQuery['graph']['accounting'] }) {
  const text = useText();
  const path = useScopedPath();
  const reports = useReports();
  const shown = accounting.filter(({ document }) => reports?.covered.some(({ id }) => id === document));
  return (
    <Part id="accounting" title={text('原文的交代情况', 'What of the source is accounted for')}>
      <table className="table table-stack">
        <thead>
          <tr>
            <th scope="col">{text('报告', 'Report')}</th>
            <th scope="col" className="number">
              {text('数字', 'Figures')}
            </th>
            <th scope="col" className="number">
              {text('书名号标题', 'Titles')}
            </th>
            <th scope="col" className="number">
              {text('被引用的句子', 'Sentences quoted')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ document, digitRuns, titles, sentences }) => (
            <tr key={document}>
              <th scope="row">
                <Link to={path(nodePath(document))}>{reports?.covered.find(({ id }) => id === document)?.title}</Link>
              </th>
              <td className="number" data-label={text('数字', 'Figures')}>
                {digitRuns.accounted} / {digitRuns.total}
              </td>
              <td className="number" data-label={text('书名号标题', 'Titles')}>
                {titles.accounted} / {titles.total}
              </td>
              <td className="number" data-label={text('被引用的句子', 'Sentences quoted')}>
                {sentences.accounted} / {sentences.total}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Rankings() {
  const text = useText();
  const path = useScopedPath();
  const { data, error, retry } = useQuery(HomeListsDocument, {});
  if (error) return <Failure error={error} retry={retry} />;
  if (!data) return <Loading rows={8} />;
  return (
    <div className="columns">
      <Part
        id="instruments"
        title={text('义务最多的规范依据', 'Instruments with most duties')}
        count={data.instruments.totalCount}
        list={path('/instruments')}
      >
        <Ranking
          rows={data.instruments.nodes.map((node) => ({ node, count: node.obligations.totalCount }))}
          list={(id) => path('/obligations', { instrument: id })}
          word={text('项义务', 'duties')}
        />
      </Part>
      <Part
        id="units"
        title={text('义务最多的责任单位', 'Units with most duties')}
        count={data.units.totalCount}
        list={path('/units')}
      >
        <Ranking
          rows={data.units.nodes.map((node) => ({ node, count: node.obligations.totalCount }))}
          list={(id) => path('/obligations', { unit: id })}
          word={text('项义务', 'duties')}
        />
      </Part>
    </div>
  );
}
