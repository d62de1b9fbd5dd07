import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { nodePath } from '../address/nodePath.ts';
import { useScopedPath } from '../address/useScope.ts';
import type { WordsFragment } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';

/** One passage: its words in their surroundings, where they stand, and ways to see and to cite them. */
export function EvidenceCard({ passage }: { readonly passage: WordsFragment }) {
  const text = useText();
  const path = useScopedPath();
  const { document, section } = passage;
  return (
    <figure className="words">
      <blockquote>
        <span className="words-around">{passage.prefix === '' ? '' : `…${passage.prefix}`}</span>
        <mark>{passage.quote}</mark>
        <span className="words-around">{passage.suffix === '' ? '' : `${passage.suffix}…`}</span>
      </blockquote>
      <figcaption>
        <span>
          《{document?.title}》{section ? ` ${section.path}` : ` ${text('开头', 'opening')}`}
          <span className="quiet">
            {' '}
            {text('第', 'code points ')}
            {passage.start}–{passage.end}
            {text('字', '')}
          </span>
        </span>
        {document && (
          <span className="words-actions">
            <Link to={path(nodePath(document.id), { at: `${passage.start}-${passage.end}` })}>
              {text('看原文', 'See in report')}
            </Link>
            <CopyButton citation={cite(passage)} />
          </span>
        )}
      </figcaption>
    </figure>
  );
}

function CopyButton({ citation }: { readonly citation: string }) {
  const text = useText();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(citation).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Button type="link" size="small" onClick={() => void copy()} title={citation}>
      {copied ? text('已复制', 'Copied') : text('复制引文', 'Copy citation')}
    </Button>
  );
}

/** The words with document, section, place in code points, and hash: enough to check them. */
export function cite({ quote, start, end, document, section }: WordsFragment): string {
  const place = section ? ` ${section.path}` : '';
  return `“${quote}”（《${document?.title ?? ''}》${place}，第${start}–${end}字，SHA-256 ${document?.sha256 ?? ''}）`;
}
