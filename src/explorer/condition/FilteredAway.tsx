import { Link } from 'react-router';
import { useText } from '../language/useText.ts';

/** There are some, but the filter leaves none. */
export function FilteredAway({ total, clear }: { readonly total: number; readonly clear: string }) {
  const text = useText();
  return (
    <p className="condition" role="status">
      <b>{text('已被筛去', 'Filtered away')}</b>{' '}
      {text(`共有 ${total} 项，没有一项符合当前的范围和筛选。`, `Of ${total}, none passes the scope and the filter.`)}{' '}
      <Link to={clear}>{text('清除筛选', 'Clear filter')}</Link>
    </p>
  );
}
