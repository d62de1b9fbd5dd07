import type { OutcomeFilter } from '../generated/graphql.ts';

/** The results of a unit: outputs and effects of the measures that it leads or supports. */
export function outcomesOfUnit(unit: string): OutcomeFilter {
  return {
    nature: { in: ['OUTPUT', 'RESULT'] },
    measures: {
      some: { node: { units: { some: { node: { id: { eq: unit } }, link: { role: { in: ['LEAD', 'SUPPORT'] } } } } } },
    },
  };
}
