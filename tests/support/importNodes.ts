import type { Graph } from '../../src/graph/Graph.js';
import { importFolders } from '../../src/graph/writes/importFolders.js';
import type { NodeRecord } from '../../src/model/content.js';

/** Nodes of a test's own, in a space of their own: imported again without any, they are gone. */
export async function importNodes(graph: Graph, space: string, nodes: readonly NodeRecord[]): Promise<void> {
  await importFolders(graph, [{ space, content: { nodes, links: [], evidence: [] } }]);
}
