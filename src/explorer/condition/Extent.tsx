import { Link } from 'react-router';
import { useText } from '../language/useText.ts';

/** Says whether a list is whole, or how much of it was left out, with the way to the rest. */
export function Extent({
  shown,
  total,
  all,
}: {
  readonly shown: number;
  readonly total: number;
  readonly all?: string;
}) {
  const text = useText();
  if (shown >= total) return <p className="extent">{text(`完整：共 ${total} 项`, `Complete: ${total}`)}</p>;
  return (
    <p className="extent extent-cut" role="status">
      {text(
        `截断：${total} 项中的 ${shown} 项，未显示 ${total - shown} 项`,
        `Cut: ${shown} of ${total}, ${total - shown} left out`,
      )}
      {all && (
        <>
          {' '}
          <Link to={all}>{text('查看全部', 'See all')}</Link>
        </>
      )}
    </p>
  );
}
