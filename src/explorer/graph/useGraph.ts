import { type Answer, useReading } from '../data/useReading.ts';
import type { GraphAddress } from './GraphAddress.ts';
import { readGraph } from './readGraph.ts';
import type { GraphAnswer } from './WholeGraph.ts';

/** The graph that an address asks for; what it hides is read all the same. */
export function useGraph(address: GraphAddress): Answer<GraphAnswer> {
  const { hidden: _hidden, ...read } = address;
  // The drawing stays while the next step of it is read.
  const wanted = { key: `graph ${JSON.stringify(read)}`, subject: 'graph' };
  return useReading(wanted, (signal) => readGraph(address, signal));
}
