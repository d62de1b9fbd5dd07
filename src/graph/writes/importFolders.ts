import type { Graph } from '../Graph.js';
import { applyImport, StalePlanError } from './applyImport.js';
import type { ImportFolder, ImportPlan } from './ImportPlan.js';
import { planImport } from './planImport.js';

const maxAttempts = 10;

/**
 * Plans an import and carries it out; where another import came in between, plans it again. Resolves to what was done.
 * @throws ObligraphError CONFLICT when a node to be removed is held by another source, or other imports come in between ten times
 */
export async function importFolders(
  graph: Graph,
  folders: readonly ImportFolder[],
  onProgress: (message: string) => void = () => undefined,
): Promise<ImportPlan> {
  for (let attempt = 1; ; attempt++) {
    const plan = await planImport(graph, folders);
    try {
      await applyImport(graph, plan, onProgress);
      return plan;
    } catch (error) {
      if (!(error instanceof StalePlanError) || attempt === maxAttempts) throw error;
      onProgress('Another import came in between: planning again');
    }
  }
}
