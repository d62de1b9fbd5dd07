import { Link, useLocation } from 'react-router';
import { useScopedPath } from '../address/useScope.ts';
import { useText } from '../language/useText.ts';

/** The address names no page. */
export function NoPage() {
  const text = useText();
  const path = useScopedPath();
  const { pathname } = useLocation();
  return (
    <div className="page">
      <h1>{text('没有这一页', 'No such page')}</h1>
      <p>
        <code>{pathname}</code> · <Link to={path('/')}>{text('回到总览', 'Back to the overview')}</Link>
      </p>
    </div>
  );
}
