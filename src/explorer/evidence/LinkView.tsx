import { NotRecorded } from '../condition/conditions.tsx';
import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { useReading } from '../data/useReading.ts';
import type { Relation } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { NodeLink } from '../node/NodeLink.tsx';
import { relationSentence } from '../node/relationSentence.tsx';
import { BasisLine } from './BasisLine.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';
import { type EvidencedLink, readLink } from './readLink.ts';

/** The words of one link: what it says as a sentence, on what it rests. */
export function LinkView(asked: { readonly from: string; readonly relation: Relation; readonly link: string }) {
  const text = useText();
  const { data, stale, error, retry } = useReading(`link ${JSON.stringify(asked)}`, async (signal) => ({
    found: await readLink(asked, signal),
  }));
  if (error) return <Failure error={error} retry={retry} />;
  if (!data || stale) return <Loading rows={4} />;
  if (!data.found) return <NotRecorded>{text('图中没有这条关系', 'The graph has no such link')}</NotRecorded>;
  return <FoundLink link={data.found} />;
}

function FoundLink({ link }: { readonly link: EvidencedLink }) {
  const text = useText();
  const term = useTerm();
  const { relation, from, to } = link;
  return (
    <>
      <p className="evidence-sentence">
        {relationSentence(text, { relation, from: <NodeLink node={from} />, to: <NodeLink node={to} /> })}
      </p>
      <p className="tags">
        {link.role && <span className="tag">{term('Role', link.role)}</span>}
        {link.manner && <span className="tag">{term('Manner', link.manner)}</span>}
        {link.name && <span className="tag">{link.name}</span>}
        {link.date && <span className="tag">{link.date}</span>}
      </p>
      <BasisLine basis={link.basis} note={link.note ?? null} />
      {link.evidence.map((passage) => (
        <EvidenceCard key={passage.id} passage={passage} />
      ))}
      {link.evidence.length === 0 && <NotRecorded>{text('没有引用原文', 'No words are quoted')}</NotRecorded>}
    </>
  );
}
