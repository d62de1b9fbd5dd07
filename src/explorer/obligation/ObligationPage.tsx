import { useScopedPath } from '../address/useScope.ts';
import { useQuery } from '../data/useQuery.ts';
import { Chain, joinEdges } from '../fact/Chain.tsx';
import { FactHead } from '../fact/FactHead.tsx';
import { FactPage } from '../fact/FactPage.tsx';
import { useFactId } from '../fact/useFactId.ts';
import { ObligationDocument, type ObligationQuery } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { outcomesForDuty } from '../list/outcomesForDuty.ts';
import { useOutcomesInScope, useScopeFilters } from '../list/scopeFilters.ts';
import { LinkedPart } from '../node/LinkedPart.tsx';
import { NodeLink } from '../node/NodeLink.tsx';

type ShownObligation = NonNullable<ObligationQuery['obligation']>;

/** 义务: from where the duty comes, who bears it, what was done for it and with what result. */
export function ObligationPage() {
  const id = useFactId('obligation');
  const { measures } = useScopeFilters();
  const outcomes = useOutcomesInScope(outcomesForDuty(id));
  const answer = useQuery(ObligationDocument, { id, measures, outcomes });
  return (
    <FactPage id={id} answer={answer} fact={answer.data?.obligation}>
      {(obligation) => <Obligation obligation={obligation} outcomeCount={answer.data?.outcomes.totalCount ?? 0} />}
    </FactPage>
  );
}

function Obligation({
  obligation,
  outcomeCount,
}: {
  readonly obligation: ShownObligation;
  readonly outcomeCount: number;
}) {
  const text = useText();
  const term = useTerm();
  const path = useScopedPath();
  const { id, instruments, measures, bearers, owedTo, modality, strength, deadline, recurrence, provisions } =
    obligation;
  const outcomes = joinEdges(measures.edges.flatMap(({ node }) => node.outcomes.edges));
  const notRecorded = <span className="quiet">{text('未载明', 'not recorded')}</span>;
  return (
    <>
      <FactHead
        fact={obligation}
        title={obligation.statement}
        eyebrow={[term('Modality', modality), term('Strength', strength)]}
      >
        <dl className="facts">
          <dt>{text('条款', 'Provisions')}</dt>
          <dd>
            {provisions.length === 0
              ? notRecorded
              : provisions.map((provision) => (
                  <span key={provision.id} className="listed">
                    <NodeLink node={provision} />
                  </span>
                ))}
          </dd>
          <dt>{text('期限', 'Deadline')}</dt>
          <dd>{deadline ?? notRecorded}</dd>
          <dt>{text('频次', 'How often')}</dt>
          <dd>{recurrence ?? notRecorded}</dd>
        </dl>
      </FactHead>
      <Chain
        stages={[
          { title: text('规范依据', 'Instruments'), edges: instruments.edges, total: instruments.totalCount },
          { title: text('义务', 'Duty'), here: obligation.statement },
          {
            title: text('举措', 'Measures'),
            edges: measures.edges,
            total: measures.totalCount,
            list: path('/measures', { obligation: id }),
            scoped: true,
          },
          {
            title: text('成效与数据', 'Outcomes'),
            edges: outcomes,
            total: outcomeCount,
            list: path('/outcomes', { obligation: id }),
            scoped: true,
          },
        ]}
      />
      <LinkedPart id="bearers" title={text('承担单位', 'Who bears it')} connection={bearers} />
      <LinkedPart id="owed-to" title={text('应向谁履行', 'To whom it is owed')} connection={owedTo} quietWhenNone />
      <LinkedPart
        id="shortcomings"
        title={text('不足', 'Shortcomings')}
        connection={obligation.shortcomings}
        quietWhenNone
      />
      <LinkedPart id="plans" title={text('下一年度安排', 'Plans')} connection={obligation.plans} quietWhenNone />
    </>
  );
}
