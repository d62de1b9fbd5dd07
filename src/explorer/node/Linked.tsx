import type { ReactNode } from 'react';
import { EvidenceLink } from '../evidence/EvidenceLink.tsx';
import type { LinkReferenceFragment } from '../generated/graphql.ts';
import { LinkTags } from './LinkTags.tsx';
import { NodeLink } from './NodeLink.tsx';

/** A node with the links that join it to the page's. */
export interface LinkedEdge {
  readonly node: { readonly id: string; readonly label: string };
  readonly links: readonly LinkReferenceFragment[];
}

/** Nodes with their links: role or manner, and the basis, which opens the words. */
export function Linked<Edge extends LinkedEdge>({
  edges,
  detail,
}: {
  readonly edges: readonly Edge[];
  readonly detail?: (edge: Edge) => ReactNode;
}) {
  return (
    <ul className="linked">
      {edges.map((edge) => (
        <li key={edge.node.id}>
          <span className="linked-name">
            <NodeLink node={edge.node} />
            {detail?.(edge)}
          </span>
          <LinkMarks links={edge.links} />
        </li>
      ))}
    </ul>
  );
}

/** The links of one row: each with its role or manner, pressed to see the words. */
export function LinkMarks({ links }: { readonly links: readonly LinkReferenceFragment[] }) {
  return (
    <span className="link-marks">
      {links.map((link) => (
        <EvidenceLink key={link.id} of={link}>
          <LinkTags link={link} />
        </EvidenceLink>
      ))}
    </span>
  );
}
