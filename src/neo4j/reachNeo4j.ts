import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ObligraphError } from '../errors.js';
import { joinNeo4j, type Neo4jAddress } from './joinNeo4j.js';
import { type OpenNeo4jOptions, openNeo4j } from './openNeo4j.js';

const patienceMilliseconds = 60_000;

/** A Neo4j that answers, whoever started it. */
export interface ReachedNeo4j extends Neo4jAddress {
  /** Ends it if it was started here; leaves it alone if another process runs it. */
  readonly close: () => Promise<void>;
}

/**
 * Uses the Neo4j that another process runs on the folder, or starts one. While the other one is just starting, or starting its
 * Neo4j again, it waits for it, a minute at most.
 * @throws ObligraphError as {@link openNeo4j} does
 */
export async function reachNeo4j(options: OpenNeo4jOptions): Promise<ReachedNeo4j> {
  const home = resolve(options.home);
  const deadline = Date.now() + patienceMilliseconds;
  for (;;) {
    const joined = await joinNeo4j(home);
    if (joined) return { ...joined, close: async () => undefined };
    try {
      return await openNeo4j(options);
    } catch (error) {
      if (!isInUse(error, home) || Date.now() > deadline) throw error;
    }
    await sleep(250);
  }
}

function isInUse(error: unknown, home: string): boolean {
  return error instanceof ObligraphError && error.code === 'CONFLICT' && error.details.argument === home;
}
