import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { useScope, useScopedPath } from '../address/useScope.ts';
import { BeyondReport } from '../condition/BeyondReport.tsx';
import { Failure } from '../condition/Failure.tsx';
import { FilteredAway } from '../condition/FilteredAway.tsx';
import { InvalidFilter } from '../condition/InvalidFilter.tsx';
import { Loading } from '../condition/Loading.tsx';
import { None } from '../condition/None.tsx';
import { NoneInScope } from '../condition/NoneInScope.tsx';
import { useQuery } from '../data/useQuery.ts';
import { type HitFragment, type Kind, SearchDocument, type SearchQuery } from '../generated/graphql.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import { useTerm, useText } from '../language/useText.ts';
import { Pages } from '../list/Pages.tsx';
import { useName } from '../node/useName.ts';
import { hitPath } from './hitPath.ts';
import { Snippet } from './Snippet.tsx';

type Found = SearchQuery['search'];

/** All results of a search: counts by kind, each hit with its words, opening at them. */
export function SearchPage() {
  const text = useText();
  const { get, withChanges } = useAddress();
  const words = get('q') ?? '';
  const kind = get('kind');
  const scope = useScope();
  const invalid = scope.invalid ?? (kind !== null && !isKind(kind) ? `kind=${kind}` : null);
  const variables = {
    text: words,
    kinds: kind !== null && isKind(kind) ? [kind] : null,
    within: scope.place,
    year: scope.year,
    after: get('after'),
  };
  const { data, stale, error, retry } = useQuery(SearchDocument, words === '' || invalid !== null ? null : variables);
  const found = invalid === null ? data?.search : undefined;
  const ofAnyKind = found?.counts.reduce((sum, { count }) => sum + count, 0) ?? 0;
  const clear = withChanges({ kind: null, year: null, place: null, after: null });
  return (
    <div className="page">
      <h1>
        {words === '' ? text('搜索', 'Search') : text(`“${words}”`, `“${words}”`)}
        {found && <span className="count">{found.totalCount}</span>}
      </h1>
      <BeyondReport />
      {invalid && <InvalidFilter filter={invalid} clear={clear} />}
      {error && <Failure error={error} retry={retry} />}
      {words !== '' && !found && !error && invalid === null && <Loading rows={8} />}
      {found && (
        <div className={stale ? 'stale' : undefined}>
          <KindTabs counts={found.counts} total={ofAnyKind} chosen={kind} />
          <Limits limits={found.limits} />
          {found.totalCount === 0 &&
            (ofAnyKind === 0 ? (
              <NoneInScope>
                <None>{text('没有任何名称或原文含有这些字', 'No name and no text has these words')}</None>
              </NoneInScope>
            ) : (
              <FilteredAway total={ofAnyKind} clear={clear} />
            ))}
          <Hits hits={found.edges} />
          {found.totalCount > 0 && (
            <Pages shown={found.edges.length} total={found.totalCount} pageInfo={found.pageInfo} />
          )}
        </div>
      )}
    </div>
  );
}

function isKind(value: string): value is Kind {
  return Object.hasOwn(vocabulary.Kind, value);
}

function KindTabs({
  counts,
  total,
  chosen,
}: {
  readonly counts: Found['counts'];
  readonly total: number;
  readonly chosen: string | null;
}) {
  const text = useText();
  const term = useTerm();
  const { withChanges } = useAddress();
  return (
    <nav className="kind-tabs" aria-label={text('类别', 'Kinds')}>
      <Link to={withChanges({ kind: null, after: null })} aria-current={chosen === null ? 'page' : undefined}>
        {text('全部', 'All')} <span className="count">{total}</span>
      </Link>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <Link key={kind} to={withChanges({ kind, after: null })} aria-current={chosen === kind ? 'page' : undefined}>
            {term('Kind', kind)} <span className="count">{count}</span>
          </Link>
        ))}
    </nav>
  );
}

function Limits({ limits }: { readonly limits: Found['limits'] }) {
  const text = useText();
  const words: Readonly<Record<Found['limits'][number], string>> = {
    TEXT_CUT: text('检索词过长，只检索了前 300 字', 'Only the first 300 characters were searched'),
    WORDS_CUT: text('词数过多，只检索了前 16 个', 'Only the first 16 words were searched'),
    TOTAL_CAPPED: text('总数逾 10,000，只计到 10,000', 'More than 10,000: counted up to that'),
  };
  return limits.map((limit) => (
    <p key={limit} className="extent extent-cut">
      {words[limit]}
    </p>
  ));
}

function Hits({ hits }: { readonly hits: readonly HitFragment[] }) {
  const term = useTerm();
  const nameOf = useName();
  const path = useScopedPath();
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <li key={`${hit.node.id} ${hit.field}`}>
          <span className="eyebrow">{term('Kind', hit.node.__typename)}</span>
          <span>
            <Link to={path(...hitPath(hit))}>
              {hit.match === 'TEXT' && 'document' in hit.node ? (
                <Snippet words={hit.snippet} ranges={hit.ranges} />
              ) : (
                nameOf(hit.node)
              )}
            </Link>
            {hit.snippet !== nameOf(hit.node) && !('document' in hit.node) && (
              <span className="hit-words">
                <Snippet words={hit.snippet} ranges={hit.ranges} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
