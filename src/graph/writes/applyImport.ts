import { ObligraphError } from '../../errors.js';
import { digestOfSpaces } from '../../model/digest.js';
import type { Graph, WriteTransaction } from '../Graph.js';
import { isSameVersion } from '../queries/graphVersion.js';
import { areLinksOurs, linksAreForeign } from '../queries/ourLinks.js';
import { countGraph, toStatistics } from '../queries/statistics.js';
import { ImportMark } from './ImportMark.js';
import type { ImportPlan } from './ImportPlan.js';
import {
  checkMissing,
  findHeldNodes,
  forgetEmptyImports,
  listImports,
  lockState,
  readLockedVersion,
  removeEvidence,
  removeLinks,
  removeNodes,
  renameNodes,
  saveImports,
  saveState,
} from './statements.js';
import { writeEvidence, writeLinks, writeNodes } from './writeRecords.js';

/** The graph is no longer the one that the plan was made from. */
export class StalePlanError extends ObligraphError {
  constructor() {
    super('CONFLICT', 'Another import changed the graph meanwhile, and nothing was written: import again.');
  }
}

/**
 * Carries out an import in one transaction over all changed folders: the graph is never half old and half new.
 * Version and digest change in the same transaction. Nothing to do: nothing is written, the version stays.
 * @throws ObligraphError CONFLICT when a node to be removed is held by another source's links; StalePlanError when the graph has
 * another version than the one the plan is based on
 */
export async function applyImport(
  graph: Graph,
  plan: ImportPlan,
  onProgress: (message: string) => void = () => undefined,
): Promise<void> {
  if (plan.folders.length === 0) return;
  const mark = new ImportMark(graph);
  try {
    await graph.write(async (transaction) => {
      // The driver tries again what failed for a moment.
      await mark.remove();
      await lock(transaction, plan);
      const more = await writeRecords(transaction, plan, onProgress);
      await saveGraph(transaction, plan, more);
      await mark.set();
    });
  } finally {
    await mark.remove();
  }
}

/** Locks the state until the end of the transaction, then compares: of two imports at once, the second waits here and finds another version. */
async function lock(transaction: WriteTransaction, { basedOn }: ImportPlan): Promise<void> {
  await transaction.run(lockState);
  if (!isSameVersion(await transaction.run(readLockedVersion), basedOn)) throw new StalePlanError();
}

/** Resolves to how many more links join the nodes than before. */
async function writeRecords(
  transaction: WriteTransaction,
  plan: ImportPlan,
  onProgress: (message: string) => void,
): Promise<number> {
  const { nodes, links, evidence } = plan;
  // What is taken away is named by the ids under which it is stored: before nodes are renamed.
  if (evidence.remove.length > 0) await transaction.run(removeEvidence(evidence.remove));
  await transaction.run(renameNodes([...nodes.create, ...nodes.update]));
  const detached = await remove(transaction, plan);
  onProgress(`Writing ${nodes.create.length + nodes.update.length} nodes`);
  for (const query of writeNodes([...nodes.create, ...nodes.update])) await transaction.run(query);
  onProgress(`Writing ${links.create.length + links.update.length} links`);
  for (const query of writeLinks([...links.create, ...links.update])) await transaction.run(query);
  onProgress(`Writing ${evidence.create.length + evidence.update.length} ties to the words`);
  for (const query of writeEvidence([...evidence.create, ...evidence.update])) await transaction.run(query);
  return [links, evidence].reduce((sum, { create, remove: gone }) => sum + create.length - gone.length, -detached);
}

/** Takes away links and nodes that the sources no longer have, and tells how many other links went with them; where nothing is gone, nothing is asked. */
async function remove(transaction: WriteTransaction, plan: ImportPlan): Promise<number> {
  if (plan.links.remove.length > 0) await transaction.run(removeLinks(plan.links.remove));
  if (plan.nodes.remove.length === 0) return 0;
  await refuseHeld(transaction, plan);
  return transaction.run(removeNodes(plan.nodes.remove));
}

async function refuseHeld(transaction: WriteTransaction, plan: ImportPlan): Promise<void> {
  const held = await transaction.run(findHeldNodes(plan.nodes.remove, sourcesOf(plan)));
  if (held.length === 0) return;
  const names = held.map(({ id, by }) => `${id} (held by ${by})`).join(', ');
  throw new ObligraphError(
    'CONFLICT',
    `These nodes cannot be removed while other sources link to them: ${names}. Import those sources too, or keep the nodes.`,
    {
      ids: held.map(({ id }) => id),
    },
  );
}

function sourcesOf({ folders }: ImportPlan): readonly string[] {
  return folders.map(({ space }) => space);
}

/** The last step: what the graph says of itself, of the content that it has now. */
async function saveGraph(transaction: WriteTransaction, plan: ImportPlan, more: number): Promise<void> {
  const missing = await transaction.run(checkMissing(sourcesOf(plan)));
  if (missing.length > 0) throw new TypeError(`the write door let through facts without basis: ${missing.join(', ')}`);
  await transaction.run(saveImports(plan.folders, new Date()));
  await transaction.run(forgetEmptyImports);
  const digest = digestOfSpaces(await transaction.run(listImports));
  const counts: Array<ReadonlyMap<string, number>> = [];
  for (const query of countGraph) counts.push(await transaction.run(query));
  await transaction.run(saveState(digest, { statistics: toStatistics(counts), more }));
  if (!(await transaction.run(areLinksOurs))) throw linksAreForeign();
}
