import { Link } from 'react-router';
import { NodeLink } from '../node/NodeLink.tsx';

const shown = 10;

/** The ten with the greatest counts, each count with a bar and its list. */
export function Ranking({
  rows,
  list,
  word,
}: {
  readonly rows: ReadonlyArray<{
    readonly node: { readonly id: string; readonly label: string };
    readonly count: number;
  }>;
  readonly list: (id: string) => string;
  readonly word: string;
}) {
  const top = rows.toSorted((a, b) => b.count - a.count).slice(0, shown);
  const most = Math.max(1, ...top.map(({ count }) => count));
  return (
    <ol className="ranking">
      {top.map(({ node, count }) => (
        <li key={node.id}>
          <NodeLink node={node} />
          <Link className="ranking-count" to={list(node.id)} aria-label={`${count} ${word}`}>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * count) / most} height="8" className="rate-bar-part" />
            </svg>
            {count}
          </Link>
        </li>
      ))}
    </ol>
  );
}
