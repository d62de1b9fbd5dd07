import { ObligraphError } from '../errors.js';
import type { Graph } from '../graph/Graph.js';
import type { ImportPlan } from '../graph/writes/ImportPlan.js';
import { importFolders } from '../graph/writes/importFolders.js';
import { type CheckedSeeds, checkSeeds } from '../seed/checkSeeds.js';
import { formatProblem } from '../seed/Problem.js';
import { readSeedFolders } from '../seed/readSeedFolders.js';

/** Reads and checks the seeds. @throws ObligraphError BAD_USER_INPUT that lists every problem */
export async function readCheckedSeeds(seeds: string): Promise<CheckedSeeds> {
  const checked = checkSeeds(await readSeedFolders(seeds));
  const { problems } = checked;
  if (problems.length === 0) return checked;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  throw new ObligraphError(
    'BAD_USER_INPUT',
    `The seeds in ${seeds} have ${count}; nothing was written:\n${problems.map(formatProblem).join('\n')}`,
  );
}

/** Brings the graph to what the seeds say; what has not changed is not written again. */
export async function loadSeeds(
  graph: Graph,
  seeds: string,
  onProgress: (message: string) => void,
): Promise<ImportPlan> {
  return importFolders(graph, (await readCheckedSeeds(seeds)).folders, onProgress);
}

/** One line on what an import changes. */
export function describePlan({ folders, unchanged, absent, nodes, links }: ImportPlan): string {
  const left = absent.length > 0 ? `; left alone, as no folder has them: ${absent.join(', ')}` : '';
  if (folders.length === 0) return `Nothing changed in ${unchanged.length} folders${left}.`;
  const count = ({ create, update, remove }: ImportPlan['nodes'] | ImportPlan['links']): string =>
    `${create.length} created, ${update.length} updated, ${remove.length} removed`;
  return `${folders.map(({ space }) => space).join(', ')}: nodes ${count(nodes)}; links ${count(links)}${left}.`;
}
