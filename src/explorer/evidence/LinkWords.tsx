import { NotRecorded } from '../condition/NotRecorded.tsx';
import type { LinkWordsFragment } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { LinkTags } from '../node/LinkTags.tsx';
import { NodeLink } from '../node/NodeLink.tsx';
import { relationSentence } from '../node/relationSentence.tsx';
import { BasisLine } from './BasisLine.tsx';
import { CitationCards } from './CitationCards.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';

/** What one link says as a sentence, and the words on which it rests. */
export function LinkWords({ link }: { readonly link: LinkWordsFragment }) {
  const text = useText();
  const { from, to } = link;
  return (
    <>
      <p className="evidence-sentence">
        {relationSentence(text, { link, from: <NodeLink node={from} />, to: <NodeLink node={to} /> })}
      </p>
      <p className="tags">
        <LinkTags link={link} />
        {link.date && <span className="tag">{link.date}</span>}
      </p>
      <BasisLine basis={link.basis} note={link.note ?? null} />
      {link.evidence.map((passage) => (
        <EvidenceCard key={passage.id} passage={passage} />
      ))}
      <CitationCards citations={link.citations} />
      {link.evidence.length + link.citations.length === 0 && (
        <NotRecorded>{text('没有引用原文', 'No words are quoted')}</NotRecorded>
      )}
    </>
  );
}
