import { useMemo } from 'react';
import { type Answer, useReading } from '../data/useReading.ts';
import { useName } from '../node/useName.ts';
import type { GraphAddress } from './GraphAddress.ts';
import { readGraph } from './readGraph.ts';
import type { GraphAnswer } from './WholeGraph.ts';

/** The graph that an address asks for; what it hides is read all the same. */
export function useGraph(address: GraphAddress): Answer<GraphAnswer> {
  const { hidden: _hidden, ...read } = address;
  // The drawing stays while the next step of it is read.
  const wanted = { key: `graph ${JSON.stringify(read)}`, subject: 'graph' };
  const answer = useReading(wanted, (signal) => readGraph(address, signal));
  const nameOf = useName();
  const { data } = answer;
  const named = useMemo(() => {
    if (data === null || 'missing' in data) return data;
    return { ...data, nodes: data.nodes.map((node) => ({ ...node, label: nameOf(node) })) };
  }, [data, nameOf]);
  return { ...answer, data: named };
}
