import type { GraphReader } from '../graph/Graph.js';
import type { GraphStamp } from '../graph/queries/graphState.js';

/** What resolvers work with, made anew for each request. */
export interface GraphQLContext {
  /** The graph within the bounds of this request: its deadline, and its client's presence. */
  readonly graph: GraphReader;
  /** Of which graph the answer speaks; null until a root field has asked. */
  stamp: GraphStamp | null;
  /** Runs at most four of an operation's root fields at once. */
  readonly limit: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

const atOnce = 4;

/** Makes the context of a request. */
export function createContext(graph: GraphReader): GraphQLContext {
  return { graph, stamp: null, limit: createLimit(atOnce) };
}

function createLimit(most: number): GraphQLContext['limit'] {
  let running = 0;
  const waiting: Array<() => void> = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // A waiting one takes over the place, so that nobody comes between.
      if (next) next();
      else running--;
    }
  };
}
