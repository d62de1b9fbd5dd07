import { type LinkedEdge, LinkMarks } from '../node/Linked.tsx';
import { NodeLink } from '../node/NodeLink.tsx';

/** Several nodes in one cell, each with the links that join it to the row; those left out are counted. */
export function Listed({ connection: { edges, totalCount } }: { readonly connection: ListedConnection }) {
  return (
    <>
      {edges.map(({ node, links }) => (
        <span key={node.id} className="listed">
          <NodeLink node={node} /> <LinkMarks links={links} />
        </span>
      ))}
      {edges.length < totalCount && <span className="quiet">+{totalCount - edges.length}</span>}
    </>
  );
}

interface ListedConnection {
  readonly totalCount: number;
  readonly edges: readonly LinkedEdge[];
}
