import type { Graph } from '../Graph.js';
import { readGraphState } from '../queries/graphState.js';
import { compareRecords, hashContent, type ImportFolder, type ImportPlan, toPlannedFolder } from './ImportPlan.js';
import { readStoredEvidence, readStoredLinks, readStoredNodes, type StoredRecords } from './storedRecords.js';

/** A folder without content leaves no record: it is as if it had never been imported. */
const emptyHash = hashContent({ nodes: [], links: [], evidence: [] });

/** Says what importing the folders would change; folders imported as they are cost one comparison of hashes. */
export async function planImport(graph: Graph, folders: readonly ImportFolder[]): Promise<ImportPlan> {
  const { imports } = await graph.read(readGraphState);
  const imported = new Map(imports.map((record) => [record.source, record.contentHash]));
  const planned = folders.map(toPlannedFolder);
  const changed = planned.filter(({ space, contentHash }) => (imported.get(space) ?? emptyHash) !== contentHash);
  const sources = changed.map(({ space }) => space);
  const stored = await readStored(
    graph,
    sources.filter((source) => imported.has(source)),
  );
  const spaces = folders.map(({ space }) => space);
  return {
    folders: changed,
    unchanged: spaces.filter((space) => !sources.includes(space)),
    absent: [...imported.keys()].filter((source) => !spaces.includes(source)),
    ...compareRecords(changed, stored),
  };
}

/** What stands in the graph of the sources. A first import costs no question: what has no record of an import has nothing there. */
async function readStored(graph: Graph, sources: readonly string[]): Promise<StoredRecords> {
  if (sources.length === 0) return { nodes: new Map(), links: new Map(), evidence: new Map() };
  return {
    nodes: await graph.read(readStoredNodes(sources)),
    links: await graph.read(readStoredLinks(sources)),
    evidence: await graph.read(readStoredEvidence(sources)),
  };
}
