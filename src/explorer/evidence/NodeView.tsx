import { NotRecorded } from '../condition/conditions.tsx';
import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { Missing } from '../condition/Missing.tsx';
import { useQuery } from '../data/useQuery.ts';
import { NodeEvidenceDocument } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { NodeLink } from '../node/NodeLink.tsx';
import { BasisLine } from './BasisLine.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';

/** The words of one node itself. */
export function NodeView({ id }: { readonly id: string }) {
  const text = useText();
  const term = useTerm();
  const { data, error, retry } = useQuery(NodeEvidenceDocument, { id });
  if (error) return <Failure error={error} retry={retry} />;
  if (!data) return <Loading rows={4} />;
  if (!data.node) return <Missing id={id} />;
  const { node } = data;
  return (
    <>
      <p className="eyebrow">{term('Kind', node.__typename)}</p>
      <p className="evidence-sentence">
        <NodeLink node={node} />
      </p>
      {node.basis && <BasisLine basis={node.basis} note={node.note ?? null} />}
      {node.evidence.map((passage) => (
        <EvidenceCard key={passage.id} passage={passage} />
      ))}
      {node.evidence.length === 0 && <NotRecorded>{text('没有引用原文', 'No words are quoted')}</NotRecorded>}
    </>
  );
}
