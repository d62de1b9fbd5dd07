import { Failure } from '../condition/Failure.tsx';
import { Loading } from '../condition/Loading.tsx';
import { None } from '../condition/None.tsx';
import { useQuery } from '../data/useQuery.ts';
import { WordSupportsDocument, type WordSupportsQuery } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';
import { LinkTags } from '../node/LinkTags.tsx';
import { NodeLink } from '../node/NodeLink.tsx';
import { relationSentence } from '../node/relationSentence.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';
import { EvidenceLink } from './EvidenceLink.tsx';

type SupportedPassage = NonNullable<WordSupportsQuery['document']>['passages'][number];
type Support = SupportedPassage['supports'][number];

/** From words to what rests on them: every passage that overlaps a span, the narrowest first. */
export function WordsView({
  document,
  start,
  end,
}: {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}) {
  const text = useText();
  const { data, stale, error, retry } = useQuery(WordSupportsDocument, { document, span: { start, end } });
  if (error) return <Failure error={error} retry={retry} />;
  if (!data || stale) return <Loading rows={6} />;
  const passages = (data.document?.passages ?? []).toSorted((a, b) => a.end - a.start - (b.end - b.start));
  if (passages.length === 0) return <None>{text('没有事实引用这些文字', 'No fact quotes these words')}</None>;
  return (
    <>
      <p className="quiet">
        {text(
          `${passages.length} 处引文包含所选文字，由窄到宽`,
          `${passages.length} quoted spans overlap, narrowest first`,
        )}
      </p>
      {passages.map((passage) => (
        <section key={passage.id} className="supported">
          <EvidenceCard passage={passage} />
          <ul className="supports">
            {passage.supports.map((support) => (
              <SupportItem key={support.node.id} support={support} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function SupportItem({ support: { node, own, links } }: { readonly support: Support }) {
  const text = useText();
  const term = useTerm();
  return (
    <li>
      <span className="eyebrow">{term('Kind', node.__typename)}</span>{' '}
      {own && node.basis ? (
        <>
          <NodeLink node={node} /> <EvidenceLink of={{ id: node.id, basis: node.basis }} />
        </>
      ) : (
        <NodeLink node={node} />
      )}
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link.id}>
              {relationSentence(text, {
                link,
                from: text('此', 'it'),
                to: <NodeLink node={link.to} />,
              })}{' '}
              <LinkTags link={link} />
              <EvidenceLink of={link} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
