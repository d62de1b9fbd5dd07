import type { ReactNode } from 'react';
import { EvidenceLink } from '../evidence/EvidenceLink.tsx';
import type { Basis } from '../generated/graphql.ts';
import { NodeLink } from './NodeLink.tsx';
import type { Named } from './useName.ts';

/** The name of a fact with the mark of its own basis; that of a link stands beside what it joins. */
export function MarkedNode({
  node,
  children,
}: {
  readonly node: Named & { readonly id: string; readonly basis?: Basis | null };
  readonly children?: ReactNode;
}) {
  return (
    <>
      <NodeLink node={node}>{children}</NodeLink>{' '}
      {node.basis && <EvidenceLink of={{ id: node.id, basis: node.basis }} />}
    </>
  );
}
