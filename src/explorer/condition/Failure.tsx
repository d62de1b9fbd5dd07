import { Alert, Button } from 'antd';
import type { QueryError } from '../data/QueryError.ts';
import { useText } from '../language/useText.ts';

/** An operation without an answer: what happened, and what to do. A server that is away is asked again by itself. */
export function Failure({ error, retry }: { readonly error: QueryError; readonly retry: () => void }) {
  const text = useText();
  const explain = useRefusal();
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
          : `${explain(error.code)} ${error.message}`
      }
      action={
        <Button size="small" onClick={retry}>
          {text('重试', 'Try again')}
        </Button>
      }
    />
  );
}

/** What a refusal means to a reader, by the server's code; what the server itself says stands behind it. */
function useRefusal(): (code: string | null) => string {
  const text = useText();
  const words: Readonly<Record<string, string>> = {
    BAD_USER_INPUT: text(
      '地址中的条件有误，请检查或返回上一页。',
      'A condition in the address is wrong: check it or go back.',
    ),
    NOT_FOUND: text('所要的记录不存在。', 'What was asked for does not exist.'),
    LIMIT_EXCEEDED: text(
      '请求过多或过大，请稍候再试，或缩小范围。',
      'Too much was asked: wait and try again, or narrow the scope.',
    ),
    RATE_LIMITED: text('请求过于频繁，请稍候再试。', 'Too many requests: wait a moment and try again.'),
    TIMEOUT: text('没有按时答完，请再试，或缩小范围。', 'It took too long: try again, or narrow the scope.'),
    FORBIDDEN: text('本服务不允许这一查询。', 'This server does not allow the query.'),
    UNAUTHENTICATED: text('请先表明身份。', 'Who asks must be known first.'),
    CONFLICT: text('其间数据已更新，请再试。', 'The data has changed meanwhile: try again.'),
  };
  return (code) => words[code ?? ''] ?? text('服务没有完成这一查询。', 'The server did not complete the query.');
}
