import type { OutcomeFilter } from '../generated/graphql.ts';
import { scopeFilters } from './scopeFilters.ts';

/** The results of a unit: outputs and effects of the measures that it leads or supports. */
export function outcomesOfUnit(unit: string, year: number | null): OutcomeFilter {
  return {
    nature: { in: ['OUTPUT', 'RESULT'] },
    measures: {
      some: { node: { units: { some: { node: { id: { eq: unit } }, link: { role: { in: ['LEAD', 'SUPPORT'] } } } } } },
    },
    ...scopeFilters({ year, place: null }).outcomes,
  };
}
