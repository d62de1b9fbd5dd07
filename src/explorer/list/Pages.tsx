import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { useText } from '../language/useText.ts';

/** Where a page stands in its list. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

/** Says whether the page is the whole list, or how much of it stands on other pages, with the way there. */
export function Pages({
  shown,
  total,
  pageInfo,
  outside = null,
}: {
  readonly shown: number;
  readonly total: number;
  readonly pageInfo: PageInfo;
  /** How many more lie outside the scope; null: no scope narrows the list. */
  readonly outside?: number | null;
}) {
  const text = useText();
  const { get, withChanges } = useAddress();
  if (shown === total && outside !== null) return <WholeOfScope total={total} outside={outside} />;
  if (shown === total) return <p className="extent">{text(`完整：共 ${total} 项`, `Complete: ${total}`)}</p>;
  return (
    <p className="extent extent-cut" role="status">
      {text(
        `截断：本页为 ${total} 项中的 ${shown} 项，另有 ${total - shown} 项在其他页`,
        `Cut: ${shown} of ${total} on this page, ${total - shown} on others`,
      )}
      {get('after') !== null && (
        <>
          {' · '}
          <Link to={withChanges({ after: null })}>{text('回到第一页', 'First page')}</Link>
        </>
      )}
      {pageInfo.hasNextPage && (
        <>
          {' · '}
          <Link to={withChanges({ after: pageInfo.endCursor ?? null })}>{text('下一页', 'Next page')}</Link>
        </>
      )}
    </p>
  );
}

/** Complete within the scope, and what lies outside it. */
function WholeOfScope({ total, outside }: { readonly total: number; readonly outside: number }) {
  const text = useText();
  if (outside === 0)
    return (
      <p className="extent">
        {text(`范围内完整：共 ${total} 项，范围之外没有`, `Complete within the scope: ${total}, and none outside it`)}
      </p>
    );
  return (
    <p className="extent extent-cut">
      {text(
        `范围内共 ${total} 项，范围之外另有 ${outside} 项`,
        `${total} within the scope, ${outside} more outside it`,
      )}
    </p>
  );
}
