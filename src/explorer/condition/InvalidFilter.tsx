import { Link } from 'react-router';
import { useText } from '../language/useText.ts';

/** An address asks for a filter that does not exist: it is named, and nothing wider is shown instead. */
export function InvalidFilter({ filter, clear }: { readonly filter: string; readonly clear: string }) {
  const text = useText();
  return (
    <div className="condition condition-wrong" role="alert">
      <b>{text('筛选无效', 'Invalid filter')}</b> <code>{filter}</code>{' '}
      {text('不是可用的条件，因此没有显示任何结果。', 'is no known condition, so that nothing is shown.')}{' '}
      <Link to={clear}>{text('清除筛选', 'Clear filter')}</Link>
    </div>
  );
}
