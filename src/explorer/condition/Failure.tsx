import { Alert, Button } from 'antd';
import type { QueryError } from '../data/QueryError.ts';
import { useText } from '../language/useText.ts';

/** An operation without an answer: what happened, and what to do. A server that is away is asked again by itself. */
export function Failure({ error, retry }: { readonly error: QueryError; readonly retry: () => void }) {
  const text = useText();
  const away = error.kind === 'unreachable';
  return (
    <Alert
      type={away ? 'warning' : 'error'}
      showIcon
      title={
        away
          ? text('服务暂时没有应答', 'The server does not answer')
          : text('服务拒绝了这一查询', 'The server refused this query')
      }
      description={
        away
          ? text('一旦恢复，本页会自行读取。', 'This page will load by itself as soon as it is back.')
          : `${error.code ?? ''} ${error.message}`
      }
      action={
        <Button size="small" onClick={retry}>
          {text('重试', 'Try again')}
        </Button>
      }
    />
  );
}
