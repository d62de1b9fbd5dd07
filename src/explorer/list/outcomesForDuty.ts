import type { OutcomeFilter } from '../generated/graphql.ts';

/** The results of the measures that are reported as done for a duty. */
export function outcomesForDuty(obligation: string): OutcomeFilter {
  return { measures: { some: { node: { obligations: { some: { node: { id: { eq: obligation } } } } } } } };
}
