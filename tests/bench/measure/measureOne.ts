import type { Client } from './Client.js';
import type { ContenderProcess } from './ContenderProcess.js';
import { applyLoad } from './load.js';
import type { RunOptions } from './measureScale.js';
import { median } from './statistics.js';

/** Median latencies of `RETURN 1` through the floor's server, one a round, in milliseconds: the least that any question costs. */
export async function measureOne(
  client: Client,
  processes: readonly ContenderProcess[],
  { rounds, milliseconds }: RunOptions,
): Promise<readonly number[]> {
  const contender = processes.find(({ name }) => name === 'floor');
  if (!contender) return [Number.NaN];
  const requests = [{ path: '/one', body: '{}', check: () => undefined }];
  const medians: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    medians.push(
      median((await applyLoad({ client, contender, requests, concurrency: 1, milliseconds, least: 50 })).latencies),
    );
  }
  return medians.slice(1);
}
