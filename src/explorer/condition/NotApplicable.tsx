import type { ReactNode } from 'react';
import { useText } from '../language/useText.ts';

/** The question does not arise here. */
export function NotApplicable({ children }: { readonly children?: ReactNode }) {
  const text = useText();
  return (
    <p className="condition">
      <b>{text('不适用', 'Not applicable')}</b> {children}
    </p>
  );
}
