import type { Environment } from '../environment.js';
import type { Changes, ImportPlan } from '../graph/writes/ImportPlan.js';
import { importFolders } from '../graph/writes/importFolders.js';
import { planImport } from '../graph/writes/planImport.js';
import type { CommandResult } from './check.js';
import { describePlan, readCheckedSeeds } from './loadSeeds.js';
import { openGraph } from './openGraph.js';

/** Says what an import would create, update and remove, and writes nothing. */
export async function plan(environment: Environment, onProgress: (message: string) => void): Promise<CommandResult> {
  const { folders } = await readCheckedSeeds(environment.seeds);
  const opened = await openGraph(environment, onProgress);
  try {
    const planned = await planImport(opened.graph, folders);
    return { text: [...listChanges(planned), describePlan(planned)].join('\n'), json: summarise(planned), exitCode: 0 };
  } finally {
    await opened.close();
  }
}

/** Carries the import out; a second one changes nothing and says so. */
export async function importSeeds(
  environment: Environment,
  onProgress: (message: string) => void,
): Promise<CommandResult> {
  const { folders } = await readCheckedSeeds(environment.seeds);
  const opened = await openGraph(environment, onProgress);
  try {
    const done = await importFolders(opened.graph, folders, onProgress);
    return { text: describePlan(done), json: summarise(done), exitCode: 0 };
  } finally {
    await opened.close();
  }
}

function listChanges({ nodes, links }: ImportPlan): readonly string[] {
  const list = (changes: Changes<{ readonly id: string }>): readonly string[] => [
    ...changes.create.map(({ id }) => `create ${id}`),
    ...changes.update.map(({ id }) => `update ${id}`),
    ...changes.remove.map((id) => `remove ${id}`),
  ];
  return [...list(nodes), ...list(links)];
}

function summarise({ folders, unchanged, absent, nodes, links, evidence }: ImportPlan): unknown {
  const idsOf = ({ create, update, remove }: Changes<{ readonly id: string }>): unknown => ({
    create: create.map(({ id }) => id),
    update: update.map(({ id }) => id),
    remove,
  });
  const count = { create: evidence.create.length, update: evidence.update.length, remove: evidence.remove.length };
  return {
    changed: folders.map(({ space }) => space),
    unchanged,
    absent,
    nodes: idsOf(nodes),
    links: idsOf(links),
    evidence: count,
  };
}
