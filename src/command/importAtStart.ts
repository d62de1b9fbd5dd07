import { ObligraphError } from '../errors.js';
import type { Graph } from '../graph/Graph.js';
import { readGraphState } from '../graph/queries/graphState.js';
import { planImport } from '../graph/writes/planImport.js';
import { describePlan, loadSeeds, readCheckedSeeds } from './loadSeeds.js';

/** What a server imports when it starts. */
export interface StartImportOptions {
  readonly seeds: string;
  /** `always`; `never`; `own`: what is left alone is a graph that others may serve as well. */
  readonly when: 'always' | 'never' | 'own';
  /** Whether the Neo4j is private to this server. */
  readonly isPrivate: boolean;
  /** Whether a graph that is there is served although the seeds have problems, because they are watched. */
  readonly toleratesProblems: boolean;
}

/**
 * Brings the graph to the seeds before it is served, where that is wanted: a Neo4j of the user's own may be served by others from other
 * seeds, so that by itself only an empty one is filled.
 * @throws ObligraphError NOT_FOUND if nothing may be imported and the graph is empty; what {@link loadSeeds} throws
 */
export async function importAtStart(
  graph: Graph,
  options: StartImportOptions,
  print: (line: string) => void,
): Promise<void> {
  const isEmpty = (await graph.read(readGraphState)).version === 0;
  if (options.when === 'never') {
    if (isEmpty) throw nothingToServe();
    return print('The graph is served as it stands; nothing is imported.');
  }
  if (options.when === 'own' && !options.isPrivate && !isEmpty) return tellDifference(graph, options.seeds, print);
  try {
    print(describePlan(await loadSeeds(graph, options.seeds, print)));
  } catch (error) {
    if (isEmpty || !options.toleratesProblems || !(error instanceof ObligraphError)) throw error;
    print(`${error.message}\nThe graph is served as it stands until they are mended.`);
  }
}

/** Says how a graph that is served as it stands differs from the seeds; that they have problems keeps it from nothing. */
async function tellDifference(graph: Graph, seeds: string, print: (line: string) => void): Promise<void> {
  print('The graph in your Neo4j is served as it stands; other servers may serve it too.');
  try {
    const plan = await planImport(graph, (await readCheckedSeeds(seeds)).folders);
    if (plan.folders.length === 0) return print(describePlan(plan));
    print(
      `An import of ${seeds} would change it: ${describePlan(plan)} To do so: obligraph import, or serve --import.`,
    );
  } catch (error) {
    if (!(error instanceof ObligraphError)) throw error;
    print(error.message);
  }
}

function nothingToServe(): ObligraphError {
  return new ObligraphError(
    'NOT_FOUND',
    'The graph is empty, and --no-import forbids to fill it: run obligraph import first, or leave --no-import out.',
    { argument: '--no-import' },
  );
}
