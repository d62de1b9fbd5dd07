import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { isWhole, noScope, useScope } from '../address/useScope.ts';
import { useText } from '../language/useText.ts';

/** None within the chosen scope, which says nothing of what lies outside it; without a scope, the children say what it means. */
export function NoneInScope({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const scope = useScope();
  const { withChanges } = useAddress();
  if (isWhole(scope)) return children;
  return (
    <p className="condition">
      <b>{text('范围内没有', 'None within the scope')}</b>{' '}
      <Link to={withChanges(noScope)}>{text('不限范围', 'Lift the scope')}</Link>
    </p>
  );
}
