import { Link } from 'react-router';
import { formatSpan, type Span } from '../address/span.ts';
import { useAddress } from '../address/useAddress.ts';
import { useTerm, useText } from '../language/useText.ts';
import { NodeLink } from '../node/NodeLink.tsx';
import type { ReadDocument } from './ReadDocument.ts';

/** Title, origin and accounting of a document. */
export function DocumentHead({ document }: { readonly document: ReadDocument }) {
  const text = useText();
  const term = useTerm();
  const notRecorded = <span className="quiet">{text('未载明', 'not recorded')}</span>;
  return (
    <header className="document-head">
      <p className="eyebrow">
        {term('DocumentKind', document.kind)} · {text(`${document.year}年`, String(document.year))}
        {document.jurisdiction && (
          <>
            {' '}
            · <NodeLink node={document.jurisdiction} />
          </>
        )}
      </p>
      <h1>{document.title}</h1>
      <dl className="facts facts-inline">
        <div>
          <dt>{text('发布机关', 'Issuer')}</dt>
          <dd>{document.issuer ? <NodeLink node={document.issuer} /> : notRecorded}</dd>
        </div>
        <div>
          <dt>{text('公布日期', 'Published')}</dt>
          <dd>{document.publishedOn ?? notRecorded}</dd>
        </div>
        <div>
          <dt>{text('字数', 'Length')}</dt>
          <dd>{document.length}</dd>
        </div>
        <div>
          <dt>SHA-256</dt>
          <dd>
            <code>{document.sha256}</code>
          </dd>
        </div>
      </dl>
      {document.kind === 'REPORT' && <AccountingLine document={document} />}
    </header>
  );
}

function AccountingLine({ document }: { readonly document: ReadDocument }) {
  const text = useText();
  const { digitRuns, titles, sentences, markers } = document.accounting;
  const points = Array.from(document.text);
  return (
    <div className="accounting">
      <p>
        {text('已交代：数字', 'Accounted for: figures')} <b>{digitRuns.accounted}</b>/{digitRuns.total} ·{' '}
        {text('书名号标题', 'titles')} <b>{titles.accounted}</b>/{titles.total} · {text('句', 'sentences')}{' '}
        <b>{sentences.accounted}</b>/{sentences.total}
      </p>
      <OpenSpans spans={[...digitRuns.open, ...titles.open]} points={points}>
        {text('未交代的数字与标题', 'Figures and titles not accounted for')}
      </OpenSpans>
      <OpenSpans spans={markers.open} points={points}>
        {text('看似编号而未归入章节之处', 'What looks like a numbering and makes no section')}
      </OpenSpans>
      <OpenSpans spans={sentences.open} points={points}>
        {text('没有被引用的句子', 'Sentences that nothing quotes')}
      </OpenSpans>
    </div>
  );
}

function OpenSpans({
  spans,
  points,
  children,
}: {
  readonly spans: readonly Span[];
  readonly points: readonly string[];
  readonly children: string;
}) {
  const { withChanges } = useAddress();
  if (spans.length === 0) return null;
  return (
    <details>
      <summary>
        {children} <span className="count">{spans.length}</span>
      </summary>
      <ol>
        {spans.map((span) => (
          <li key={span.start}>
            <Link to={withChanges({ at: formatSpan(span), evidence: null })}>
              {points.slice(span.start, span.end).join('')}
            </Link>
          </li>
        ))}
      </ol>
    </details>
  );
}
