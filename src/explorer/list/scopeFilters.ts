import { isWhole, type Scope, useScope } from '../address/useScope.ts';
import type {
  DocumentFilter,
  EquationFilter,
  FindingFilter,
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

/**
 * What the scope in the address asks. What a report tells is in scope as its report is; a unit as its own place is, whatever the report. Laws and
 * duties belong to no one year or place.
 */
export function useScopeFilters(): ScopeFilters {
  const scope = useScope();
  const { year, place, document } = scope;
  const ofPlace = place === null ? null : inPlace(place);
  if (isWhole(scope))
    return { measures: null, outcomes: null, shortcomings: null, plans: null, equations: null, units: null };
  // The year of a plan is the one it is announced for, so that only its report tells the year of the scope.
  const ofYear = year === null ? {} : { year: { eq: year } };
  const ofReport = { ...(document === null ? {} : { id: { eq: document } }), ...ofPlace };
  const told = { ...ofYear, ...(Object.keys(ofReport).length === 0 ? {} : standsIn(ofReport)) };
  return {
    measures: told,
    outcomes: told,
    shortcomings: told,
    plans: standsIn({ ...ofYear, ...ofReport }),
    equations: { terms: { some: { node: told } } },
    units: ofPlace,
  };
}

/** What the scope asks of findings: those of its reports; null: nothing. */
export function useFindingScope(): FindingFilter | null {
  const scope = useScope();
  return isWhole(scope) ? null : toFindingFilter(scope);
}

function inPlace(place: string) {
  return { jurisdiction: { some: { node: { id: { eq: place } } } } };
}

function toFindingFilter({ year, place, document }: Scope): FindingFilter {
  return {
    ...(year === null ? {} : { year: { eq: year } }),
    ...(place === null ? {} : { jurisdiction: { eq: place } }),
    ...(document === null ? {} : { document: { eq: document } }),
  };
}

/** Outcomes under a condition of their own and the scope. */
export function useOutcomesInScope(filter: OutcomeFilter): OutcomeFilter {
  const { outcomes } = useScopeFilters();
  return outcomes === null ? filter : { and: [filter, outcomes] };
}

function standsIn(document: DocumentFilter) {
  return { evidence: { some: { node: { document: { some: { node: document } } } } } };
}
