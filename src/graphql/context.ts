import type { GraphReader } from '../graph/Graph.js';
import type { GraphVersion } from '../graph/queries/graphVersion.js';
import type { VersionedReads } from '../graph/readAtOneVersion.js';
import type { AnswerBudget } from './AnswerBudget.js';

/** What belongs to a request, made anew for each. */
export interface RequestContext {
  /** The graph within the bounds of this request: its deadline, and its client's presence. */
  readonly graph: GraphReader;
  /** When the answer must be there, in milliseconds since 1970. */
  readonly deadline: number;
  /** Objects that the answer was expected to hold, and that it holds. */
  cost: { readonly requested: number; readonly actual: number };
  /** Of which graph the answer speaks; null until the graph was asked. */
  graphVersion: GraphVersion | null;
}

/** What resolvers work with, made anew for each attempt at an answer. */
export interface GraphQLContext {
  /** The reads of this attempt, all of one version of the graph. */
  readonly reads: VersionedReads;
  /** What the answer may hold. */
  readonly budget: AnswerBudget;
  /** Runs at most four of an operation's root fields at once. */
  readonly limit: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

const atOnce = 4;

/** Makes the context of a request. */
export function createContext(graph: GraphReader, deadline: number): RequestContext {
  return { graph, deadline, cost: { requested: 0, actual: 0 }, graphVersion: null };
}

/** Makes the context of an attempt. */
export function createAttempt(reads: VersionedReads, budget: AnswerBudget): GraphQLContext {
  return { reads, budget, limit: createLimit(atOnce) };
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
