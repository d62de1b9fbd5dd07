import { NotApplicable } from '../condition/NotApplicable.tsx';
import { useQuery } from '../data/useQuery.ts';
import { Chain, joinEdges } from '../fact/Chain.tsx';
import { FactHead } from '../fact/FactHead.tsx';
import { FactPage } from '../fact/FactPage.tsx';
import { useFactId } from '../fact/useFactId.ts';
import { OutcomeDocument, type OutcomeQuery } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { LinkedPart } from '../node/LinkedPart.tsx';
import { Amount } from './Amount.tsx';

type ShownOutcome = NonNullable<OutcomeQuery['outcome']>;

/** 成效/数据: one figure as printed, what it measures, and the chain above it. */
export function OutcomePage() {
  const id = useFactId('outcome');
  const answer = useQuery(OutcomeDocument, { id });
  return (
    <FactPage id={id} answer={answer} fact={answer.data?.outcome}>
      {(outcome) => <Outcome outcome={outcome} />}
    </FactPage>
  );
}

function Outcome({ outcome }: { readonly outcome: ShownOutcome }) {
  const text = useText();
  const term = useTerm();
  const { measures, equations, nature, kind, year, figure } = outcome;
  const obligations = measures.edges.flatMap(({ node }) => node.obligations.edges);
  const duties = joinEdges(obligations);
  const instruments = joinEdges(obligations.flatMap(({ node }) => node.instruments.edges));
  const units = joinEdges(measures.edges.flatMap(({ node }) => node.units.edges));
  return (
    <>
      <FactHead
        fact={outcome}
        title={figure ? <Printed outcome={outcome} /> : outcome.text}
        eyebrow={[outcome.metric, term('Nature', nature), term('OutcomeKind', kind), text(`${year}年`, String(year))]}
      >
        <Value outcome={outcome} />
      </FactHead>
      <Chain
        stages={[
          { title: text('规范依据', 'Instruments'), edges: instruments, total: instruments.length },
          { title: text('义务', 'Duties'), edges: duties, total: duties.length },
          { title: text('举措', 'Measures'), edges: measures.edges, total: measures.totalCount },
          { title: text('成效与数据', 'Outcome'), here: outcome.label },
        ]}
      />
      <LinkedPart
        id="units"
        title={text('有关单位与角色', 'Units and roles')}
        connection={{ totalCount: units.length, edges: units }}
      />
      <LinkedPart id="equations" title={text('勾稽关系', 'Equations it is a term of')} connection={equations} />
    </>
  );
}

function Printed({ outcome }: { readonly outcome: ShownOutcome }) {
  return (
    <>
      {outcome.metric} <span className="figure">{outcome.figure}</span>
    </>
  );
}

function Value({ outcome }: { readonly outcome: ShownOutcome }) {
  const text = useText();
  const { normalized, qualifier, period, cumulative, metricDefinition } = outcome;
  if (!normalized) return <NotApplicable>{text('文字结果没有数值', 'A textual result has no value')}</NotApplicable>;
  return (
    <dl className="facts">
      <dt>{text('规整值', 'Normalised')}</dt>
      <dd>
        <Amount amount={normalized} qualifier={qualifier ?? null} />
      </dd>
      {metricDefinition && (
        <>
          <dt>{text('口径', 'What it counts')}</dt>
          <dd>{metricDefinition}</dd>
        </>
      )}
      <dt>{text('时间', 'Period')}</dt>
      <dd>
        {period ?? <span className="quiet">{text('未载明', 'not recorded')}</span>}
        {cumulative && (
          <span className="quiet"> · {text('累计，可能早于本年', 'cumulative: may reach before the year')}</span>
        )}
      </dd>
    </dl>
  );
}
