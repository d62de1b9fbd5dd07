import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { nodePath } from '../address/nodePath.ts';
import { useScopedPath } from '../address/useScope.ts';
import { type Named, useName } from './useName.ts';

/** The name of a node, leading to its page. */
export function NodeLink({
  node,
  children,
}: {
  readonly node: Named & { readonly id: string };
  readonly children?: ReactNode;
}) {
  const path = useScopedPath();
  const nameOf = useName();
  return (
    <Link className="node-link" to={path(nodePath(node.id))}>
      {children ?? nameOf(node)}
    </Link>
  );
}
