import type { ReactNode } from 'react';
import { isWhole, useScope } from '../address/useScope.ts';

/** Says, where a scope is chosen, that what stands here is wider than it. */
export function BeyondScope({ children }: { readonly children: ReactNode }) {
  if (isWhole(useScope())) return null;
  return <p className="extent extent-cut">{children}</p>;
}
