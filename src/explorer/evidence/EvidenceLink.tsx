import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAddress } from '../address/useAddress.ts';
import type { Basis } from '../generated/graphql.ts';
import { useText } from '../language/useText.ts';
import { NoteNumber } from '../paper/NoteNumber.tsx';
import { BasisMark } from './BasisMark.tsx';
import { type AddressedLink, linkEvidenceAddress } from './evidenceAddress.ts';

/** Opens the drawer at a link or a node: its basis, pressed. */
export function EvidenceLink(props: {
  readonly of:
    | (AddressedLink & { readonly basis: Basis; readonly note?: string | null })
    | { readonly id: string; readonly basis: Basis };
  readonly children?: ReactNode;
}) {
  const text = useText();
  const { withChanges } = useAddress();
  const { of, children } = props;
  const target = 'relation' in of ? linkEvidenceAddress(of) : of.id;
  const note = 'note' in of ? of.note : null;
  return (
    <Link
      className="evidence-link"
      to={withChanges({ evidence: target })}
      preventScrollReset
      data-evidence={target}
      title={note ?? text('查看依据的原文', 'See the words it rests on')}
    >
      {children}
      <BasisMark basis={of.basis} />
      <NoteNumber target={target} />
    </Link>
  );
}
