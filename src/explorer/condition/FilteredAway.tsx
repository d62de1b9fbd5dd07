import { Link } from 'react-router';
import { useText } from '../language/useText.ts';

/** There are some, but the filter leaves none. */
export function FilteredAway({ clear }: { readonly clear: string }) {
  const text = useText();
  return (
    <p className="condition" role="status">
      <b>{text('已被筛去', 'Filtered away')}</b>{' '}
      {text('有记录，但都不符合当前的筛选。', 'There are records, but none passes the filter.')}{' '}
      <Link to={clear}>{text('清除筛选', 'Clear filter')}</Link>
    </p>
  );
}
