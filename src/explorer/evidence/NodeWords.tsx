import { NotRecorded } from '../condition/NotRecorded.tsx';
import type { NodeWordsFragment } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { NodeLink } from '../node/NodeLink.tsx';
import { BasisLine } from './BasisLine.tsx';
import { CitationCards } from './CitationCards.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';

/** What one node is, and the words on which it rests. */
export function NodeWords({ node }: { readonly node: NodeWordsFragment }) {
  const text = useText();
  const term = useTerm();
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
      <CitationCards citations={node.citations} />
      {node.evidence.length + node.citations.length === 0 && (
        <NotRecorded>{text('没有引用原文', 'No words are quoted')}</NotRecorded>
      )}
    </>
  );
}
