import type { ReactNode } from 'react';
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
