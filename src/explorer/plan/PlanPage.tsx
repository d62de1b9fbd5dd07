import { useQuery } from '../data/useQuery.ts';
import { FactHead } from '../fact/FactHead.tsx';
import { FactPage } from '../fact/FactPage.tsx';
import { useFactId } from '../fact/useFactId.ts';
import { PlanDocument } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { LinkedPart } from '../node/LinkedPart.tsx';

/** 下一年度安排: what is announced, who is to do it, what it continues and which gap it addresses. */
export function PlanPage() {
  const text = useText();
  const id = useFactId('plan');
  const answer = useQuery(PlanDocument, { id });
  const node = answer.data?.node;
  return (
    <FactPage id={id} answer={answer} fact={node?.__typename === 'Plan' ? node : answer.data ? null : undefined}>
      {(plan) => (
        <>
          <FactHead
            fact={plan}
            title={plan.statement}
            eyebrow={[text(`${plan.year}年`, String(plan.year)), plan.ordinal ?? null]}
          />
          <LinkedPart id="units" title={text('责任单位', 'Units')} connection={plan.units} />
          <LinkedPart id="continues" title={text('延续', 'What it continues')} connection={plan.continues} />
          <LinkedPart
            id="addresses"
            title={text('针对的不足', 'Shortcomings it addresses')}
            connection={plan.addresses}
          />
          <LinkedPart
            id="realised"
            title={text('其后的举措', 'Measures that realise it')}
            connection={plan.realisedBy}
            quietWhenNone
          />
        </>
      )}
    </FactPage>
  );
}
