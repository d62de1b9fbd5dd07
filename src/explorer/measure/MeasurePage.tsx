import { useScopedPath } from '../address/useScope.ts';
import { useQuery } from '../data/useQuery.ts';
import { Chain, joinEdges } from '../fact/Chain.tsx';
import { FactHead } from '../fact/FactHead.tsx';
import { FactPage } from '../fact/FactPage.tsx';
import { useFactId } from '../fact/useFactId.ts';
import { MeasureDocument, type MeasureQuery } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { LinkedPart } from '../node/LinkedPart.tsx';

type ShownMeasure = NonNullable<MeasureQuery['measure']>;

/** 举措: what was reported as done, for which duty, by whom in which role, with what result. */
export function MeasurePage() {
  const id = useFactId('measure');
  const answer = useQuery(MeasureDocument, { id });
  return (
    <FactPage id={id} answer={answer} fact={answer.data?.measure}>
      {(measure) => <Measure measure={measure} />}
    </FactPage>
  );
}

function Measure({ measure }: { readonly measure: ShownMeasure }) {
  const text = useText();
  const path = useScopedPath();
  const { id, year, period, instruments, obligations, units, outcomes } = measure;
  const above = joinEdges([...instruments.edges, ...obligations.edges.flatMap(({ node }) => node.instruments.edges)]);
  return (
    <>
      <FactHead
        fact={measure}
        eyebrow={[text(`${year}年`, String(year)), period ?? text('未载明日期', 'no date recorded')]}
      />
      <Chain
        stages={[
          { title: text('规范依据', 'Instruments'), edges: above, total: above.length },
          {
            title: text('义务', 'Duties'),
            edges: obligations.edges,
            total: obligations.totalCount,
            list: path('/obligations', { measure: id }),
          },
          { title: text('举措', 'Measure'), here: measure.title },
          {
            title: text('成效与数据', 'Outcomes'),
            edges: outcomes.edges,
            total: outcomes.totalCount,
            list: path('/outcomes', { measure: id }),
          },
        ]}
      />
      <LinkedPart id="units" title={text('单位与角色', 'Units and roles')} connection={units} />
      <LinkedPart
        id="establishes"
        title={text('所设立的单位', 'Units it establishes')}
        connection={measure.establishes}
        quietWhenNone
      />
      <LinkedPart
        id="shortcomings"
        title={text('不足', 'Shortcomings')}
        connection={measure.shortcomings}
        quietWhenNone
      />
      <LinkedPart id="plans" title={text('下一年度安排', 'Plans')} connection={measure.plans} quietWhenNone />
    </>
  );
}
