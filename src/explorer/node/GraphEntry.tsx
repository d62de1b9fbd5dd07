import { Link } from 'react-router';
import { useScopedPath } from '../address/useScope.ts';
import { useText } from '../language/useText.ts';

/** The way from a node's page to the graph that opens with it. */
export function GraphEntry({ id }: { readonly id: string }) {
  const text = useText();
  const path = useScopedPath();
  return (
    <Link className="graph-entry" to={path('/graph', { from: id })}>
      {text('在图谱中看', 'See in the graph')}
    </Link>
  );
}
