import type { Graph } from '../Graph.js';
import type { ImportFolder } from './ImportPlan.js';
import { importFolders } from './importFolders.js';

/** How a load of many folders is cut up, and who hears of it. */
export interface ImportInGroupsOptions {
  /** About how many nodes one transaction writes; 5,000 by default. A folder is never divided. */
  readonly nodesAtOnce?: number;
  /** Called after each transaction with what was loaded so far. */
  readonly onProgress?: (loaded: { readonly folders: number; readonly nodes: number; readonly links: number }) => void;
}

/**
 * Loads many folders, taken one at a time, so that neither here nor in Neo4j there is ever more in memory than one group of them.
 * Each group is one transaction with its own version and digest: a folder is there as a whole or not at all, and a load that was
 * broken off goes on where it ended when called again, as unchanged folders are passed over. Folders come after those they link to.
 */
export async function importInGroups(
  graph: Graph,
  folders: Iterable<ImportFolder>,
  { nodesAtOnce = 5_000, onProgress = () => undefined }: ImportInGroupsOptions = {},
): Promise<void> {
  const loaded = { folders: 0, nodes: 0, links: 0 };
  for (const group of inGroups(folders, nodesAtOnce)) {
    await importFolders(graph, group);
    for (const { content } of group) {
      loaded.folders += 1;
      loaded.nodes += content.nodes.length;
      loaded.links += content.links.length + content.evidence.length;
    }
    onProgress({ ...loaded });
  }
}

function* inGroups(folders: Iterable<ImportFolder>, nodesAtOnce: number): Generator<readonly ImportFolder[]> {
  let group: ImportFolder[] = [];
  let nodes = 0;
  for (const folder of folders) {
    group.push(folder);
    nodes += folder.content.nodes.length;
    if (nodes < nodesAtOnce) continue;
    yield group;
    [group, nodes] = [[], 0];
  }
  if (group.length > 0) yield group;
}
