import type { ChecksQuery, FindingState } from '../generated/graphql.ts';

/** What a check tells of the states of its findings. */
export type CheckNumbers = Pick<ChecksQuery['checks'][number], 'failing' | 'notRecorded' | 'notApplicable' | 'passing'>;

/** How many findings of a check are in a state. */
export function numberIn(state: FindingState, { failing, notRecorded, notApplicable, passing }: CheckNumbers): number {
  return { FAIL: failing, NOT_RECORDED: notRecorded, NOT_APPLICABLE: notApplicable, PASS: passing }[state];
}
