import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { NotRecorded } from '../condition/NotRecorded.tsx';
import { LinkWords } from '../evidence/LinkWords.tsx';
import { NodeWords } from '../evidence/NodeWords.tsx';
import { useText } from '../language/useText.ts';
import { onPaperNotes, type PaperNote, readPaperNotes, setPaperNotes } from './paperNotes.ts';

/** On paper only, after the page: all words that its marks would open, by number, and the hashes of what they quote. */
export function PaperNotes() {
  const text = useText();
  const { key } = useLocation();
  const notes = [...useSyncExternalStore(onPaperNotes, readPaperNotes).values()];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another page, without notes
  useEffect(() => setPaperNotes([]), [key]);
  if (notes.length === 0)
    return (
      <p className="paper-only paper-unready">
        {text(
          '所据原文未随页打印：请用页面右上的“打印”或 Ctrl+P。',
          'The words are not printed with the page: use its own “Print” or Ctrl+P.',
        )}
      </p>
    );
  return (
    <section className="paper-only paper-notes">
      <h2>{text('所据原文与说明', 'The words it rests on, and notes')}</h2>
      <ol>
        {notes.map((note) => (
          <li key={note.number} value={note.number}>
            <NoteWords note={note} />
          </li>
        ))}
      </ol>
      <QuotedSources notes={notes} />
    </section>
  );
}

function NoteWords({ note: { words } }: { readonly note: PaperNote }) {
  const text = useText();
  if (words === null) return <NotRecorded>{text('没有读到这条的原文', 'Its words could not be read')}</NotRecorded>;
  return 'link' in words ? <LinkWords link={words.link} /> : <NodeWords node={words.node} />;
}

function QuotedSources({ notes }: { readonly notes: readonly PaperNote[] }) {
  const text = useText();
  const passages = notes.flatMap(({ words }) =>
    words === null ? [] : 'link' in words ? words.link.evidence : words.node.evidence,
  );
  const documents = new Map(passages.flatMap(({ document }) => (document ? [[document.id, document]] : [])));
  return (
    <>
      <h3>{text('引用的文献', 'Documents quoted')}</h3>
      <ul>
        {[...documents.values()].map(({ id, title, sha256 }) => (
          <li key={id}>
            《{title}》 SHA-256 <code>{sha256}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
