import { useSyncExternalStore } from 'react';
import { basePath } from '../address/basePath.ts';
import { onStamp, readStamp } from '../data/graphStamp.ts';
import { useText } from '../language/useText.ts';
import { PaperFoot } from '../paper/PaperFoot.tsx';

/** Of which graph the page speaks, and the door for developers. */
export function Footer() {
  const text = useText();
  const stamp = useSyncExternalStore(onStamp, readStamp);
  return (
    <footer className="footer">
      {stamp && (
        <span>
          {text('图版本', 'Graph version')} {stamp.version} · {text('摘要', 'digest')}{' '}
          <code title={stamp.digest}>{stamp.digest.slice(0, 12)}</code>
        </span>
      )}
      <a href={`${basePath}graphiql/`}>GraphQL</a>
      <PaperFoot />
    </footer>
  );
}
