import { useAddress } from '../address/useAddress.ts';
import { useScope } from '../address/useScope.ts';
import type { Basis, ImplementingUnitsQueryVariables, Manner } from '../generated/graphql.ts';

const implementing: readonly Manner[] = ['ISSUE', 'IMPLEMENT', 'ENFORCE'];
const anyManner: readonly Manner[] = [...implementing, 'STUDY', 'PUBLICISE', 'PREPARE'];

/** The choices of bases that routes may rest on, by their word in the address. */
export const basisChoices: ReadonlyMap<string, readonly Basis[] | null> = new Map([
  ['all', null],
  ['stated', ['STATED']],
  ['stated-external', ['STATED', 'EXTERNAL']],
]);

/** What the address asks of the implementation of an instrument; `invalid` names what it cannot ask. */
export function useImplementation(id: string): {
  readonly variables: ImplementingUnitsQueryVariables;
  readonly invalid: string | null;
} {
  const { get } = useAddress();
  const { year, place, invalid } = useScope();
  const basis = get('basis') ?? 'all';
  const known = basisChoices.has(basis);
  return {
    invalid: invalid ?? (known ? null : `basis=${basis}`),
    variables: {
      id,
      manners: get('studied') === 'yes' ? anyManner : implementing,
      basis: basisChoices.get(basis) ?? null,
      derived: get('derived') !== 'no',
      year,
      within: place,
      after: get('after'),
    },
  };
}
