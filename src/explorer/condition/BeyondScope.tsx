import type { ReactNode } from 'react';
import { useScope } from '../address/useScope.ts';

/** Says, where a scope is chosen, that what stands here is wider than it. */
export function BeyondScope({ children }: { readonly children: ReactNode }) {
  const { year, place } = useScope();
  if (year === null && place === null) return null;
  return <p className="extent extent-cut">{children}</p>;
}
