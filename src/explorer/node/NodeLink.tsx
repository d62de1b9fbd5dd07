import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { nodePath } from '../address/nodePath.ts';
import { useScopedPath } from '../address/useScope.ts';

/** The name of a node, leading to its page. */
export function NodeLink({
  node,
  children,
}: {
  readonly node: { readonly id: string; readonly label: string };
  readonly children?: ReactNode;
}) {
  const path = useScopedPath();
  return (
    <Link className="node-link" to={path(nodePath(node.id))}>
      {children ?? node.label}
    </Link>
  );
}
