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
        description={error instanceof Error ? error.message : String(error)}
        action={
          <Button size="small" onClick={() => window.location.reload()}>
            {text('重新载入', 'Load again')}
          </Button>
        }
      />
    </div>
  );
}
