import { Skeleton } from 'antd';
import { useText } from '../language/useText.ts';

/** Something is on its way. */
export function Loading({ rows = 6 }: { readonly rows?: number }) {
  const text = useText();
  return (
    <div className="loading" role="status" aria-label={text('正在读取', 'Loading')}>
      <Skeleton title={false} active={false} paragraph={{ rows }} />
    </div>
  );
}
