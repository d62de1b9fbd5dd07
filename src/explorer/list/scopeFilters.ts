import { type Scope, useScope } from '../address/useScope.ts';
import type {
  DocumentFilter,
  EquationFilter,
  MeasureFilter,
  OutcomeFilter,
  PlanFilter,
  ShortcomingFilter,
  UnitFilter,
} from '../generated/graphql.ts';

/** What a scope asks of the lists that it narrows; null: nothing. */
export interface ScopeFilters {
  readonly measures: MeasureFilter | null;
  readonly outcomes: OutcomeFilter | null;
  readonly shortcomings: ShortcomingFilter | null;
  readonly plans: PlanFilter | null;
  readonly equations: EquationFilter | null;
  readonly units: UnitFilter | null;
}

/** What a report tells is in scope as its report is; a unit as its own place is. Laws and duties belong to no one year or place. */
export function scopeFilters({ year, place }: Pick<Scope, 'year' | 'place'>): ScopeFilters {
  const units = place === null ? null : { jurisdiction: { some: { node: { id: { eq: place } } } } };
  if (year === null && place === null)
    return { measures: null, outcomes: null, shortcomings: null, plans: null, equations: null, units };
  // The year of a plan is the one it is announced for, so that only its report tells the year of the scope.
  const ofYear = year === null ? {} : { year: { eq: year } };
  const told = { ...ofYear, ...(place === null ? {} : standsIn({ jurisdiction: units?.jurisdiction ?? null })) };
  return {
    measures: told,
    outcomes: told,
    shortcomings: told,
    plans: standsIn({ ...ofYear, ...units }),
    equations: { terms: { some: { node: told } } },
    units,
  };
}

/** {@link scopeFilters} of the scope in the address. */
export function useScopeFilters(): ScopeFilters {
  return scopeFilters(useScope());
}

function standsIn(document: DocumentFilter) {
  return { evidence: { some: { node: { document: { some: { node: document } } } } } };
}
