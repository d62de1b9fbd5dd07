import type { ReactNode } from 'react';
import { BasisLine } from '../evidence/BasisLine.tsx';
import { CitationCards } from '../evidence/CitationCards.tsx';
import { EvidenceCard } from '../evidence/EvidenceCard.tsx';
import type { Basis, CitedFragment, WordsFragment } from '../generated/graphql.ts';
import type { vocabulary } from '../generated/vocabulary.ts';
import { useTerm } from '../language/useText.ts';
import { GraphEntry } from '../node/GraphEntry.tsx';

/** What the head of any fact shows. */
export interface ShownFact {
  readonly id: string;
  readonly __typename: keyof typeof vocabulary.Kind;
  readonly label: string;
  readonly basis?: Basis | null;
  readonly note?: string | null;
  readonly evidence: readonly WordsFragment[];
  readonly citations: readonly CitedFragment[];
}

/** The name of a fact, on what it rests, and its words at once: on the page of a fact they are the content. */
export function FactHead({
  fact,
  title,
  eyebrow,
  children,
}: {
  readonly fact: ShownFact;
  readonly title?: ReactNode;
  readonly eyebrow?: readonly (string | null)[];
  readonly children?: ReactNode;
}) {
  const term = useTerm();
  return (
    <header>
      <p className="eyebrow">
        {[term('Kind', fact.__typename), ...(eyebrow ?? [])].filter(Boolean).join(' · ')} <GraphEntry id={fact.id} />
      </p>
      <h1>{title ?? fact.label}</h1>
      {children}
      <div className="fact-words">
        {fact.basis && <BasisLine basis={fact.basis} note={fact.note ?? null} />}
        <div className="cards">
          {fact.evidence.map((passage) => (
            <EvidenceCard key={passage.id} passage={passage} />
          ))}
          <CitationCards citations={fact.citations} />
        </div>
      </div>
    </header>
  );
}
