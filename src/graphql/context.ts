import type { GraphReader } from '../graph/Graph.js';
import type { GraphStamp } from '../graph/queries/graphState.js';

/** What resolvers work with, made anew for each request. */
export interface GraphQLContext {
  /** The graph within the bounds of this request: its deadline, and its client's presence. */
  readonly graph: GraphReader;
  /** Of which graph the answer speaks; null until a root field has asked. */
  stamp: GraphStamp | null;
  /** Whether its root fields saw the graph before and after a change: then it speaks of no one version. */
  readonly mixed: boolean;
  /** Runs at most four of an operation's root fields at once. */
  readonly limit: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

const atOnce = 4;

/** Makes the context of a request. */
export function createContext(graph: GraphReader): GraphQLContext {
  let stamp: GraphStamp | null = null;
  let mixed = false;
  return {
    graph,
    limit: createLimit(atOnce),
    get stamp() {
      return stamp;
    },
    set stamp(seen) {
      mixed ||= stamp !== null && seen?.version !== stamp.version;
      stamp = seen;
    },
    get mixed() {
      return mixed;
    },
  };
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
