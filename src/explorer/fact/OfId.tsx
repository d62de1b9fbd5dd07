import type { ReactNode } from 'react';
import { Missing } from '../condition/Missing.tsx';
import { useFactId } from './useFactId.ts';

/** The letters and signs of which ids consist. */
const idPattern = /^[a-z-]+:[a-z0-9-]+\/[a-z0-9.-]+$/;

/** The page of a node, where the address names what can be one; else nothing is asked, and one message says so. */
export function OfId({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  const id = useFactId(word);
  if (idPattern.test(id)) return children;
  return (
    <div className="page">
      <Missing id={id} />
    </div>
  );
}
