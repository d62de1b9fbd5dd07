import { Alert, Button } from 'antd';
import { useRouteError } from 'react-router';
import { useText } from '../language/useText.ts';

/** A page that could not be shown, its code not read or an error of ours in it: what happened, and the way to try anew. */
export function PageFailure() {
  const text = useText();
  const error = useRouteError();
  return (
    <div className="page">
      <Alert
        type="error"
        showIcon
        title={text('这一页没有显示出来', 'This page could not be shown')}
        description={
          isNotLoaded(error)
            ? text(
                '这一页的程序没有读到：网络中断，或服务刚刚更新。请重新载入。',
                'The code of this page could not be read: the network is away, or the server was updated. Load it again.',
              )
            : text('这一页的程序出了错。请重新载入。', 'The code of this page failed. Load it again.')
        }
        action={
          <Button size="small" onClick={() => window.location.reload()}>
            {text('重新载入', 'Load again')}
          </Button>
        }
      />
    </div>
  );
}

/** Whether code or styles were not read; browsers say it each in its own words. */
function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && /preload|imported module|module script|load failed|importing/i.test(error.message);
}
