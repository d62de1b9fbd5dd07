import type { ReactNode } from 'react';
import { useText } from '../language/useText.ts';

/** The source does not say. */
export function NotRecorded({ children }: { readonly children?: ReactNode }) {
  const text = useText();
  return (
    <p className="condition">
      <b>{text('未载明', 'Not recorded')}</b> {children ?? text('原文没有写', 'The source does not say')}
    </p>
  );
}
