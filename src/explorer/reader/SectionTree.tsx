import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import { useText } from '../language/useText.ts';
import type { ReadDocument } from './ReadDocument.ts';

type Section = ReadDocument['sections'][number];

/** The sections as a plain nested list; each leads to its place in the text. */
export function SectionTree({
  sections,
  current,
}: {
  readonly sections: readonly Section[];
  readonly current: string | null;
}) {
  const text = useText();
  if (sections.length === 0) return null;
  return (
    <nav className="sections" aria-label={text('章节', 'Sections')}>
      <details open={window.innerWidth > 900}>
        <summary>{text('章节', 'Sections')}</summary>
        <Branch sections={sections} parent={null} current={current} />
      </details>
    </nav>
  );
}

function Branch({
  sections,
  parent,
  current,
}: {
  readonly sections: readonly Section[];
  readonly parent: string | null;
  readonly current: string | null;
}) {
  const { withChanges } = useAddress();
  const children = sections.filter((section) => (section.parent?.id ?? null) === parent);
  if (children.length === 0) return null;
  return (
    <ul>
      {children.map((section) => (
        <li key={section.id} className={`section-${section.level}`}>
          <Link
            to={withChanges({ section: section.path, at: null, evidence: null })}
            aria-current={section.id === current ? 'location' : undefined}
            title={`${section.marker}${section.title}`}
          >
            {section.marker}
            {section.title}
          </Link>
          <Branch sections={sections} parent={section.id} current={current} />
        </li>
      ))}
    </ul>
  );
}
