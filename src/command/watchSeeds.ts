import { setTimeout as sleep } from 'node:timers/promises';
import { ObligraphError } from '../errors.js';
import type { Graph } from '../graph/Graph.js';
import { importFolders } from '../graph/writes/importFolders.js';
import { fingerprintSeeds } from '../seed/fingerprintSeeds.js';
import { describePlan, readCheckedSeeds } from './loadSeeds.js';

/** Milliseconds between two looks: changes that follow one another faster are imported together. */
const interval = 500;

/** What {@link watchSeeds} works with. */
export interface WatchOptions {
  readonly seeds: string;
  /** The fingerprint of the seeds before they were imported last. */
  readonly imported: string;
  /** Ends the watching. */
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
}

/**
 * Imports the seeds each time they have changed and then been left alone for one look. Problems are printed, and the graph stays as
 * it was. It looks, instead of being told by the system: that works for folders replaced as a whole, links and network disks too.
 */
export async function watchSeeds(graph: Graph, { seeds, imported, signal, print }: WatchOptions): Promise<void> {
  let before = imported;
  let done = imported;
  while (!signal.aborted) {
    await sleep(interval, null, { signal }).catch(() => undefined);
    const now = await fingerprintSeeds(seeds);
    if (now === before && now !== done && (await importSettled(graph, { seeds, now, print }))) done = now;
    before = now;
  }
}

/** Whether this state of the seeds is dealt with, imported or refused; otherwise it is tried again. */
async function importSettled(
  graph: Graph,
  { seeds, now, print }: Pick<WatchOptions, 'seeds' | 'print'> & { readonly now: string },
): Promise<boolean> {
  try {
    const { folders } = await readCheckedSeeds(seeds);
    // Read while they were being written: what was read may never have stood there.
    if ((await fingerprintSeeds(seeds)) !== now) return false;
    print(describePlan(await importFolders(graph, folders, print)));
    return true;
  } catch (error) {
    if (!(error instanceof ObligraphError)) throw error;
    const passes = error.code === 'UNAVAILABLE' || error.code === 'TIMEOUT';
    if (!passes) print(`${error.message}\nThe graph stays as it was.`);
    return !passes;
  }
}
