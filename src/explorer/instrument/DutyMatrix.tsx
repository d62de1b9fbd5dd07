import { useScopedPath } from '../address/useScope.ts';
import { BeyondScope } from '../condition/BeyondScope.tsx';
import { Extent } from '../condition/Extent.tsx';
import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { useQuery } from '../data/useQuery.ts';
import { DutyMatrixDocument, type DutyMatrixQuery, type LinkReferenceFragment } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { useScopeFilters } from '../list/scopeFilters.ts';
import { LinkMarks } from '../node/Linked.tsx';
import { NodeLink } from '../node/NodeLink.tsx';
import { useName } from '../node/useName.ts';

type Duty = NonNullable<DutyMatrixQuery['instrument']>['obligations']['nodes'][number];

type Unit = Duty['bearers']['edges'][number]['node'];

/** What joins one unit to one duty: the duty is its own, or it acted in a measure for it. */
interface Cell {
  readonly bears: readonly LinkReferenceFragment[];
  readonly acts: readonly LinkReferenceFragment[];
}

/** Duties × units: who bears which duty, and who acted for it in which role. On a narrow screen, a list. */
export function DutyMatrix({ id }: { readonly id: string }) {
  const text = useText();
  const path = useScopedPath();
  const nameOf = useName();
  const { measures } = useScopeFilters();
  const { data, error, retry } = useQuery(DutyMatrixDocument, { id, measures });
  if (error) return <Failure error={error} retry={retry} />;
  const obligations = data?.instrument?.id === id ? data.instrument.obligations : null;
  if (!obligations) return <Loading />;
  const units = listUnits(obligations.nodes);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="matrix" tabIndex={0} aria-label={text('义务与单位', 'Duties and units')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{text('义务', 'Duty')}</th>
              {units.map((unit) => (
                <th scope="col" key={unit.id}>
                  <NodeLink node={unit} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {obligations.nodes.map((duty) => (
              <tr key={duty.id}>
                <th scope="row">
                  <NodeLink node={duty} />
                  {isCut(duty) && (
                    <span className="extent extent-cut">
                      {text('截断：本行未列出全部单位，见该义务', 'Cut: not all units stand in this row; see the duty')}
                    </span>
                  )}
                </th>
                {units.map((unit) => (
                  <MatrixCell key={unit.id} cell={readCell(duty, unit.id)} unit={nameOf(unit)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <BeyondScope>
        {text(
          '义务与承担者不随上方的范围增减；单位所做的只计范围内报告的举措。',
          'Duties and their bearers are not narrowed by the scope above; what units did is: only measures of its reports.',
        )}
      </BeyondScope>
      <Extent
        shown={obligations.nodes.length}
        total={obligations.totalCount}
        all={path('/obligations', { instrument: id })}
      />
    </>
  );
}

function MatrixCell({ cell: { bears, acts }, unit }: { readonly cell: Cell; readonly unit: string }) {
  const text = useText();
  if (bears.length + acts.length === 0) return <td className="empty" aria-label={text('无', 'none')} />;
  return (
    <td data-label={unit}>
      {bears.length > 0 && (
        <div className="matrix-line">
          {text('承担', 'Bears')} <LinkMarks links={bears} />
        </div>
      )}
      {acts.length > 0 && (
        <div className="matrix-line">
          <LinkMarks links={acts} />
        </div>
      )}
    </td>
  );
}

function readCell(duty: Duty, unit: string): Cell {
  const bears = duty.bearers.edges.filter(({ node }) => node.id === unit).flatMap(({ links }) => links);
  const acts = duty.measures.nodes.flatMap(({ units }) =>
    units.edges.filter(({ node }) => node.id === unit).flatMap(({ links }) => links),
  );
  return { bears, acts };
}

/** Whether the row leaves out a bearer, a measure, or a unit of one. */
function isCut({ bearers, measures }: Duty): boolean {
  const units = measures.nodes.map((measure) => measure.units);
  return (
    measures.nodes.length < measures.totalCount ||
    [bearers, ...units].some(({ edges, totalCount }) => edges.length < totalCount)
  );
}

/** The units of all cells, those with most duties first. */
function listUnits(duties: readonly Duty[]): readonly Unit[] {
  const counted = new Map<string, { readonly unit: Unit; count: number }>();
  for (const { bearers, measures } of duties) {
    for (const { node } of [...bearers.edges, ...measures.nodes.flatMap(({ units }) => units.edges)]) {
      const known = counted.get(node.id);
      counted.set(node.id, { unit: node, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...counted.values()].toSorted((a, b) => b.count - a.count).map(({ unit }) => unit);
}
