import { useScopedPath } from '../address/useScope.ts';
import { Extent } from '../condition/Extent.tsx';
import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { None } from '../condition/None.tsx';
import { NoneInScope } from '../condition/NoneInScope.tsx';
import { useQuery } from '../data/useQuery.ts';
import { useBasisWord } from '../evidence/BasisMark.tsx';
import { type Basis, type Role, UnitDeedsDocument } from '../generated/graphql.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import { useTerm, useText } from '../language/useText.ts';
import { useScopeFilters } from '../list/scopeFilters.ts';
import { Linked, type LinkedEdge } from '../node/Linked.tsx';
import { Part } from '../node/Part.tsx';

const bases: readonly Basis[] = ['STATED', 'EXTERNAL', 'INFERRED'];

/** Must do, and did by role; what the words say stands apart from what is inferred. */
export function DutiesAndDeeds({ id }: { readonly id: string }) {
  const text = useText();
  const path = useScopedPath();
  const { measures: filter } = useScopeFilters();
  const { data, error, retry } = useQuery(UnitDeedsDocument, { id, measures: filter });
  if (error) return <Failure error={error} retry={retry} />;
  if (!data?.unit) return <Loading />;
  const { obligations, measures } = data.unit;
  return (
    <>
      <Part
        id="duties"
        title={text('应当做的', 'What it must do')}
        count={obligations.totalCount}
        list={path('/obligations', { unit: id })}
      >
        {obligations.totalCount === 0 && <None>{text('没有由它承担的义务', 'No duty is borne by it')}</None>}
        <ByBasis edges={obligations.edges} />
        {obligations.edges.length < obligations.totalCount && (
          <Extent
            shown={obligations.edges.length}
            total={obligations.totalCount}
            all={path('/obligations', { unit: id })}
          />
        )}
      </Part>
      <Part
        id="deeds"
        title={text('报告所称做了的', 'What it is reported to have done')}
        count={measures.totalCount}
        list={path('/measures', { unit: id })}
      >
        {measures.totalCount === 0 && (
          <NoneInScope>
            <None>{text('没有由它负责的举措', 'No measure names it')}</None>
          </NoneInScope>
        )}
        {listRoles(measures.edges).map((role) => (
          <Deeds key={role} unit={id} role={role} edges={measures.edges} />
        ))}
        {measures.edges.length < measures.totalCount && (
          <Extent shown={measures.edges.length} total={measures.totalCount} all={path('/measures', { unit: id })} />
        )}
      </Part>
    </>
  );
}

/** The roles that occur, in the order of the vocabulary. */
function listRoles(edges: readonly LinkedEdge[]): readonly Role[] {
  const occurring = new Set(edges.flatMap(({ links }) => links.map(({ role }) => role)));
  return Object.keys(vocabulary.Role).filter((role): role is Role => [...occurring].some((found) => found === role));
}

function Deeds({
  unit,
  role,
  edges,
}: {
  readonly unit: string;
  readonly role: Role;
  readonly edges: readonly LinkedEdge[];
}) {
  const term = useTerm();
  const path = useScopedPath();
  const inRole = edges
    .map(({ node, links }) => ({ node, links: links.filter((link) => link.role === role) }))
    .filter(({ links }) => links.length > 0);
  return (
    <Part
      id={`deeds-${role}`}
      level={3}
      title={term('Role', role)}
      count={inRole.length}
      list={path('/measures', { unit, role })}
    >
      <ByBasis edges={inRole} />
    </Part>
  );
}

/** The same rows in groups: stated, from outside, inferred. A long group of inferences stays folded. */
function ByBasis({ edges }: { readonly edges: readonly LinkedEdge[] }) {
  const word = useBasisWord();
  const groups = bases
    .map((basis) => ({
      basis,
      rows: edges.filter(({ links }) => strongest(links.map((link) => link.basis)) === basis),
    }))
    .filter(({ rows }) => rows.length > 0);
  return groups.map(({ basis, rows }) => (
    <details key={basis} className="group" open={rows.length <= 12 || groups.length === 1 || basis === 'STATED'}>
      <summary>
        {word(basis)} <span className="count">{rows.length}</span>
      </summary>
      <Linked edges={rows} />
    </details>
  ));
}

function strongest(found: readonly Basis[]): Basis {
  return bases.find((basis) => found.includes(basis)) ?? 'INFERRED';
}
