import { NodeLink } from '../node/NodeLink.tsx';

/** Several nodes in one cell; those left out are counted. */
export function Listed({
  nodes,
  total,
}: {
  readonly nodes: ReadonlyArray<{ readonly id: string; readonly label: string }>;
  readonly total: number;
}) {
  return (
    <>
      {nodes.map((node) => (
        <span key={node.id} className="listed">
          <NodeLink node={node} />
        </span>
      ))}
      {nodes.length < total && <span className="quiet">+{total - nodes.length}</span>}
    </>
  );
}
