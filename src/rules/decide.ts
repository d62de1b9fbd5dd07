import type { Enumerated } from '../model/enumeration.js';

/** A condition in Cypher with the state that it decides. */
type Case = readonly [condition: string, state: Enumerated<'FindingState'>];

/** The Cypher expression of a state: that of the first case whose condition holds, else what the last expression says. */
export function decide(...cases: readonly [...Case[], string]): string {
  const lines = cases.map((each) => (typeof each === 'string' ? `ELSE ${each}` : `WHEN ${each[0]} THEN '${each[1]}'`));
  return `CASE\n  ${lines.join('\n  ')} END`;
}
