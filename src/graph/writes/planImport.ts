import type { Graph } from '../Graph.js';
import { readGraphState } from '../queries/graphState.js';
import { readAtOneVersion, type VersionedReads } from '../readAtOneVersion.js';
import { compareRecords, hashContent, type ImportFolder, type ImportPlan, toPlannedFolder } from './ImportPlan.js';
import { readStoredEvidence, readStoredLinks, readStoredNodes, type StoredRecords } from './storedRecords.js';

/** A folder without content leaves no record: it is as if it had never been imported. */
const emptyHash = hashContent({ nodes: [], links: [], evidence: [] });

/** How long a plan waits for other imports, in milliseconds. */
const wait = 60_000;

/**
 * Says what importing the folders would change; folders imported as they are cost one comparison of hashes.
 * @throws ObligraphError UNAVAILABLE when other imports change the graph again and again for a minute
 */
export async function planImport(graph: Graph, folders: readonly ImportFolder[]): Promise<ImportPlan> {
  const plan = async (reads: VersionedReads): Promise<Omit<ImportPlan, 'basedOn'>> => {
    await reads.readVersion();
    const planned = await compareFolders(graph, folders);
    await reads.readVersion();
    return planned;
  };
  const { value, graphVersion } = await readAtOneVersion(graph, plan, { wait });
  if (graphVersion === null) throw new TypeError('a plan is based on no version');
  return { ...value, basedOn: graphVersion };
}

async function compareFolders(graph: Graph, folders: readonly ImportFolder[]): Promise<Omit<ImportPlan, 'basedOn'>> {
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
