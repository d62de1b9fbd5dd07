import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../language/useText.ts';

/** There is none: the record is complete here, and empty. */
export function None({ children }: { readonly children?: ReactNode }) {
  const text = useText();
  return (
    <p className="condition">
      <b>{text('无', 'None')}</b> {children ?? text('图中没有这类记录', 'The graph has none')}
    </p>
  );
}

/** The source does not say. */
export function NotRecorded({ children }: { readonly children?: ReactNode }) {
  const text = useText();
  return (
    <p className="condition">
      <b>{text('未载明', 'Not recorded')}</b> {children ?? text('原文没有写', 'The source does not say')}
    </p>
  );
}

/** The question does not arise here. */
export function NotApplicable({ children }: { readonly children?: ReactNode }) {
  const text = useText();
  return (
    <p className="condition">
      <b>{text('不适用', 'Not applicable')}</b> {children}
    </p>
  );
}

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
