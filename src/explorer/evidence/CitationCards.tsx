import { Link } from 'react-router';
import { nodePath } from '../address/nodePath.ts';
import { useScopedPath } from '../address/useScope.ts';
import type { CitedFragment } from '../generated/graphql.ts';
import { useTerm, useText } from '../language/useText.ts';

/** The cited articles on which a fact or a link rests; nothing where there are none. */
export function CitationCards({ citations }: { readonly citations: readonly CitedFragment[] }) {
  return citations.map((citation) => (
    <CitationCard key={`${citation.version.id} ${citation.article} ${citation.paragraph ?? ''}`} citation={citation} />
  ));
}

/** One cited article: where it stands, its words where they are at hand, and the hash by which anybody checks them. */
function CitationCard({ citation }: { readonly citation: CitedFragment }) {
  const text = useText();
  const term = useTerm();
  const path = useScopedPath();
  const { version, article, paragraph, sha256, words } = citation;
  return (
    <figure className="words">
      <blockquote>
        <Link to={path(nodePath(version.id))}>{version.label}</Link> {article}
        {paragraph ?? ''}
        {citation.text && <p>{citation.text}</p>}
      </blockquote>
      <figcaption>
        <span>{term('CitationWords', words)}</span>
        <span className="quiet">
          {text('整条的 SHA-256', 'SHA-256 of the article')} <code>{sha256}</code>
        </span>
      </figcaption>
    </figure>
  );
}
