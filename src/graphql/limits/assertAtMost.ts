import { ObligraphError } from '../../errors.js';
import type { OperationLimits } from './OperationLimits.js';

/** What was measured, what is allowed, and how to ask for less. */
export interface Measured {
  readonly received: number;
  readonly most: number;
  readonly cure: string;
}

const meanings = {
  nesting: 'brackets within one another',
  aliases: 'aliases',
  rootFields: 'root fields',
  introspection: 'introspection fields',
  depth: 'fields below one another',
  kinds: 'kinds of nodes to write out',
  filterNesting: 'objects and lists within one another in a filter',
  filterValues: 'values in filters',
  cost: 'objects to be expected in the answer',
} as const satisfies Readonly<Record<Exclude<keyof OperationLimits, 'objects' | 'characters'>, string>>;

/** Refuses what is more than allowed. @throws ObligraphError LIMIT_EXCEEDED that names the limit, what came, and the cure */
export function assertAtMost(limit: keyof typeof meanings, { received, most, cure }: Measured): void {
  if (received <= most) return;
  const message = `The operation has ${received} ${meanings[limit]}, and at most ${most} are allowed: ${cure}.`;
  throw new ObligraphError('LIMIT_EXCEEDED', message, { limit, wanted: `at most ${most}`, received });
}
