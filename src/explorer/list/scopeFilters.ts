import type { Scope } from '../address/useScope.ts';
import type { MeasureFilter, OutcomeFilter, ShortcomingFilter, UnitFilter } from '../generated/graphql.ts';

/** What a scope asks of the lists that it narrows; null: nothing. */
export interface ScopeFilters {
  readonly measures: MeasureFilter | null;
  readonly outcomes: OutcomeFilter | null;
  readonly shortcomings: ShortcomingFilter | null;
  readonly units: UnitFilter | null;
}

/** A year narrows what is told of a year, a place its units; laws, duties, equations and plans belong to no one year or place. */
export function scopeFilters({ year, place }: Pick<Scope, 'year' | 'place'>): ScopeFilters {
  const inYear = year === null ? null : { year: { eq: year } };
  return {
    measures: inYear,
    outcomes: inYear,
    shortcomings: inYear,
    units: place === null ? null : { jurisdiction: { some: { node: { id: { eq: place } } } } },
  };
}
