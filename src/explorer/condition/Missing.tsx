import { Link } from 'react-router';
import { splitId } from '../address/nodePath.ts';
import { useScopedPath } from '../address/useScope.ts';
import { useText } from '../language/useText.ts';

/** The graph has no node of this id; a search for its words is offered, and the overview. */
export function Missing({ id }: { readonly id: string }) {
  const text = useText();
  const path = useScopedPath();
  const words = splitId(id).rest.split('/').at(-1)?.replaceAll('-', ' ') ?? id;
  return (
    <div className="condition condition-wrong" role="alert">
      <b>{text('未找到该记录', 'No such record')}</b> <code>{id}</code>{' '}
      <Link to={path('/search', { q: words })}>{text(`搜索“${words}”`, `Search for “${words}”`)}</Link>{' '}
      <Link to={path('/')}>{text('回到总览', 'Back to the overview')}</Link>
    </div>
  );
}
