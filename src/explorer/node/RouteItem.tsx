import type { ReactNode } from 'react';
import { useBasisWord } from '../evidence/BasisMark.tsx';
import { EvidenceLink } from '../evidence/EvidenceLink.tsx';
import type { Basis, LinkReferenceFragment, ReferenceFragment } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { LinkTags } from './LinkTags.tsx';
import { NodeLink } from './NodeLink.tsx';
import { relationSentence } from './relationSentence.tsx';

/** A walk from node to node along links, in either direction. */
export interface Route {
  readonly basis: Basis;
  readonly steps: readonly RouteStep[];
}

/** One step of a walk; `reversed`: the link points the other way. */
export interface RouteStep {
  readonly from: ReferenceFragment;
  readonly to: ReferenceFragment;
  readonly reversed: boolean;
  readonly link: LinkReferenceFragment;
}

/** A walk as sentences, with the weakest basis of its links in words; what is said of the whole stands above them. */
export function RouteItem({ route, children }: { readonly route: Route; readonly children?: ReactNode }) {
  const text = useText();
  const word = useBasisWord();
  return (
    <li>
      {children}
      <p className="quiet">
        {text('最弱的依据：', 'Weakest basis: ')}
        {word(route.basis)}
      </p>
      <ul>
        {route.steps.map((step) => (
          <StepItem key={step.link.id} step={step} />
        ))}
      </ul>
    </li>
  );
}

function StepItem({ step: { from, to, reversed, link } }: { readonly step: RouteStep }) {
  const text = useText();
  const [start, end] = reversed ? [to, from] : [from, to];
  return (
    <li>
      {relationSentence(text, {
        link,
        from: <NodeLink node={start} />,
        to: <NodeLink node={end} />,
      })}{' '}
      <EvidenceLink of={link}>
        <LinkTags link={link} />
      </EvidenceLink>
    </li>
  );
}
