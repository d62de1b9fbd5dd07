import { useScopedPath } from '../address/useScope.ts';
import { Extent } from '../condition/Extent.tsx';
import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { None } from '../condition/None.tsx';
import { NoneInScope } from '../condition/NoneInScope.tsx';
import { useQuery } from '../data/useQuery.ts';
import { EvidenceLink } from '../evidence/EvidenceLink.tsx';
import { UnitRestDocument, type UnitRestQuery } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { outcomesOfUnit } from '../list/outcomesOfUnit.ts';
import { useOutcomesInScope } from '../list/scopeFilters.ts';
import { LinkedPart } from '../node/LinkedPart.tsx';
import { NodeLink } from '../node/NodeLink.tsx';
import { Part } from '../node/Part.tsx';

/** Results, shortcomings and plans of a unit. */
export function UnitRest({ id }: { readonly id: string }) {
  const text = useText();
  const path = useScopedPath();
  const outcomesFilter = useOutcomesInScope(outcomesOfUnit(id));
  const { data, error, retry } = useQuery(UnitRestDocument, { id, outcomes: outcomesFilter });
  if (error) return <Failure error={error} retry={retry} />;
  if (!data?.unit) return <Loading />;
  const { unit, outcomes } = data;
  return (
    <>
      <Part
        id="results"
        title={text('成效', 'Results')}
        count={outcomes.totalCount}
        list={path('/outcomes', { unit: id })}
      >
        {outcomes.totalCount === 0 && (
          <NoneInScope>
            <None>
              {text(
                '它主办或配合的举措没有记录产出或效果',
                'The measures that it leads or supports have no recorded result',
              )}
            </None>
          </NoneInScope>
        )}
        <Results outcomes={outcomes.nodes} />
        {outcomes.nodes.length < outcomes.totalCount && (
          <Extent shown={outcomes.nodes.length} total={outcomes.totalCount} all={path('/outcomes', { unit: id })} />
        )}
      </Part>
      <LinkedPart
        id="owed"
        title={text('他人应向它履行的义务', 'Duties owed to it')}
        connection={unit.owedObligations}
        quietWhenNone
      />
      <LinkedPart
        id="shortcomings"
        title={text('涉及它的不足', 'Shortcomings that concern it')}
        connection={unit.shortcomings}
      />
      <LinkedPart id="plans" title={text('下一年度安排', 'Plans')} connection={unit.plans} />
    </>
  );
}

function Results({ outcomes }: { readonly outcomes: UnitRestQuery['outcomes']['nodes'] }) {
  const term = useTerm();
  return (
    <ul className="linked linked-columns">
      {outcomes.map((outcome) => (
        <li key={outcome.id}>
          <span className="linked-name">
            <NodeLink node={outcome} /> <span className="quiet">{term('Nature', outcome.nature)}</span>
          </span>
          {outcome.basis && <EvidenceLink of={{ id: outcome.id, basis: outcome.basis }} />}
        </li>
      ))}
    </ul>
  );
}
