import { ObligraphError } from '../../errors.js';
import { digestOfSpaces } from '../../model/digest.js';
import type { Graph, WriteTransaction } from '../Graph.js';
import type { ImportPlan } from './ImportPlan.js';
import {
  checkMissing,
  findHeldNodes,
  forgetEmptyImports,
  listImports,
  removeEvidence,
  removeLinks,
  removeNodes,
  renameNodes,
  saveImports,
  saveState,
} from './statements.js';
import { writeEvidence, writeLinks, writeNodes } from './writeRecords.js';

/**
 * Carries out an import in one transaction over all changed folders: the graph is never half old and half new.
 * Version and digest change in the same transaction. Nothing to do: nothing is written, the version stays.
 * @throws ObligraphError CONFLICT when a node to be removed is held by another source's links
 */
export async function applyImport(
  graph: Graph,
  plan: ImportPlan,
  onProgress: (message: string) => void = () => undefined,
): Promise<void> {
  if (plan.folders.length === 0) return;
  await graph.write(async (transaction) => {
    const sources = plan.folders.map(({ space }) => space);
    await transaction.run(renameNodes([...plan.nodes.create, ...plan.nodes.update]));
    await remove(transaction, plan, sources);
    onProgress(`Writing ${plan.nodes.create.length + plan.nodes.update.length} nodes`);
    for (const query of writeNodes([...plan.nodes.create, ...plan.nodes.update])) await transaction.run(query);
    onProgress(`Writing ${plan.links.create.length + plan.links.update.length} links`);
    for (const query of writeLinks([...plan.links.create, ...plan.links.update])) await transaction.run(query);
    onProgress(`Writing ${plan.evidence.create.length + plan.evidence.update.length} ties to the words`);
    for (const query of writeEvidence([...plan.evidence.create, ...plan.evidence.update])) await transaction.run(query);
    await stamp(transaction, plan, sources);
  });
}

/** Takes away what the sources no longer have; where nothing is gone, as in a first import, nothing is asked. */
async function remove(transaction: WriteTransaction, plan: ImportPlan, sources: readonly string[]): Promise<void> {
  if (plan.evidence.remove.length > 0) await transaction.run(removeEvidence(plan.evidence.remove));
  if (plan.links.remove.length > 0) await transaction.run(removeLinks(plan.links.remove));
  if (plan.nodes.remove.length === 0) return;
  await refuseHeld(transaction, plan, sources);
  await transaction.run(removeNodes(plan.nodes.remove));
}

async function refuseHeld(transaction: WriteTransaction, plan: ImportPlan, sources: readonly string[]): Promise<void> {
  const held = await transaction.run(findHeldNodes(plan.nodes.remove, sources));
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

async function stamp(transaction: WriteTransaction, plan: ImportPlan, sources: readonly string[]): Promise<void> {
  const missing = await transaction.run(checkMissing(sources));
  if (missing.length > 0) throw new TypeError(`the write door let through facts without basis: ${missing.join(', ')}`);
  await transaction.run(saveImports(plan.folders, new Date()));
  await transaction.run(forgetEmptyImports);
  await transaction.run(saveState(digestOfSpaces(await transaction.run(listImports))));
}
