import { Link } from 'react-router';
import { useScopedPath } from '../address/useScope.ts';

/** A number that leads to the list of exactly that many; zero leads nowhere. */
export function Count({
  value,
  list,
  query,
  word,
}: {
  readonly value: number;
  readonly list: string;
  readonly query: Readonly<Record<string, string>>;
  /** What is counted, for those who do not see the column. */
  readonly word: string;
}) {
  const path = useScopedPath();
  if (value === 0) return <span className="quiet">0</span>;
  return (
    <Link to={path(list, query)} aria-label={`${value} ${word}`}>
      {value}
    </Link>
  );
}
