import type { GraphReader } from '../graph/Graph.js';
import type { GraphVersion } from '../graph/queries/graphVersion.js';
import type { VersionedReads } from '../graph/readAtOneVersion.js';

/** What belongs to a request, made anew for each. */
export interface RequestContext {
  /** The graph within the bounds of this request: its deadline, and its client's presence. */
  readonly graph: GraphReader;
  /** Of which graph the answer speaks; null until the graph was asked. */
  graphVersion: GraphVersion | null;
}

/** What resolvers work with, made anew for each attempt at an answer. */
export interface GraphQLContext {
  /** The reads of this attempt, all of one version of the graph. */
  readonly reads: VersionedReads;
  /** Runs at most four of an operation's root fields at once. */
  readonly limit: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

const atOnce = 4;

/** Makes the context of a request. */
export function createContext(graph: GraphReader): RequestContext {
  return { graph, graphVersion: null };
}

/** Makes the context of an attempt. */
export function createAttempt(reads: VersionedReads): GraphQLContext {
  return { reads, limit: createLimit(atOnce) };
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
