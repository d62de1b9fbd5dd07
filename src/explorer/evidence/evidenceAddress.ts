import type { Relation } from '../generated/graphql.ts';
import { vocabulary } from '../generated/vocabulary.ts';

/** Of what the drawer shows the words: a node itself, or one of its outgoing links. */
export type EvidenceSubject =
  | { readonly node: string }
  | { readonly from: string; readonly relation: Relation; readonly link: string };

/** What of a link its address needs. */
export interface AddressedLink {
  readonly id: string;
  readonly relation: Relation;
  readonly from: { readonly id: string };
}

/** The value of `evidence` in the address that opens the drawer at a link. */
export function linkEvidenceAddress({ id, relation, from }: AddressedLink): string {
  return `${from.id}~${relation}~${id}`;
}

/** Reads `evidence` of the address; null where it names nothing. */
export function parseEvidenceAddress(value: string | null): EvidenceSubject | null {
  if (value === null || value === '') return null;
  const [from, relation, link] = value.split('~');
  if (from === undefined) return null;
  if (relation === undefined) return { node: from };
  return link !== undefined && isRelation(relation) ? { from, relation, link } : null;
}

function isRelation(value: string): value is Relation {
  return Object.hasOwn(vocabulary.Relation, value);
}
