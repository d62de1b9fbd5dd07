import type { Enumerated } from './enumeration.js';

/** How binding a duty is, by its sources. */
export type Strength = Enumerated<'Strength'>;

const strengthOfKind: Readonly<Record<string, Strength>> = {
  CONSTITUTION: 'STATUTORY',
  LAW: 'STATUTORY',
  ADMINISTRATIVE_REGULATION: 'STATUTORY',
  LOCAL_REGULATION: 'STATUTORY',
  DEPARTMENT_RULE: 'RULE',
  LOCAL_RULE: 'RULE',
  NORMATIVE_DOCUMENT: 'RULE',
  PARTY_REGULATION: 'PARTY',
  POLICY_DOCUMENT: 'POLICY',
};

const fromStrongest: readonly Strength[] = ['STATUTORY', 'RULE', 'PARTY', 'POLICY', 'LOCAL'];

/** The strength of a duty whose sources are instruments of these kinds, the strongest counting; UNRECORDED without any. */
export function strengthOf(kinds: readonly string[]): Strength {
  const found = kinds.map((kind) => strengthOfKind[kind] ?? 'LOCAL');
  return fromStrongest.find((strength) => found.includes(strength)) ?? 'UNRECORDED';
}
