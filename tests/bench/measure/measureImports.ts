import type { ImportFolder } from '../../../src/graph/writes/ImportPlan.js';
import { importFolders } from '../../../src/graph/writes/importFolders.js';
import type { ScaleResult } from '../report/Result.js';
import { createCountyYear } from '../world/createCountyYear.js';
import type { OpenedWorld } from './openWorld.js';
import { spreadOf } from './statistics.js';

/** The last county of the world in a year that it does not have yet. */
const nextYear = 2035;

/** Imports one more county-year, again unchanged, and takes it away: each through plan and transaction, as the command does. */
export async function measureImports({ graph, world }: OpenedWorld, rounds: number): Promise<ScaleResult['imports']> {
  const folder = createCountyYear(world.nation, { seed: 1, county: world.county(0), year: nextYear });
  const nothing = { space: folder.space, content: { nodes: [], links: [], evidence: [] } };
  const times = { first: [] as number[], unchanged: [] as number[], removed: [] as number[] };
  const run = async (content: ImportFolder): Promise<number> => {
    const start = performance.now();
    await importFolders(graph, [content]);
    return performance.now() - start;
  };
  for (let round = 0; round <= rounds; round++) {
    const [first, unchanged, removed] = [await run(folder), await run(folder), await run(nothing)];
    if (round === 0) continue;
    times.first.push(first);
    times.unchanged.push(unchanged);
    times.removed.push(removed);
  }
  return { first: spreadOf(times.first), unchanged: spreadOf(times.unchanged), removed: spreadOf(times.removed) };
}
