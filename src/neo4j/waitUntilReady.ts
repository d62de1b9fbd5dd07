import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';

// A large graph that was ended in the midst of its work is recovered first: a million nodes took two minutes.
const patienceMilliseconds = 600_000;

/** How waiting ended: it answers, it refuses our password, or it stayed silent for ten minutes or until the signal. */
export type Readiness = 'READY' | 'REFUSED' | 'SILENT';

/** Asks the server over and over until it answers as Neo4j does; an open port alone may be somebody else's. */
export async function waitUntilReady(uri: string, password: string, signal: AbortSignal): Promise<Readiness> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 5_000,
    telemetryDisabled: true,
  });
  try {
    return await askUntil(driver, Date.now() + patienceMilliseconds, signal);
  } finally {
    await driver.close();
  }
}

async function askUntil(driver: Driver, deadline: number, signal: AbortSignal): Promise<Readiness> {
  while (!signal.aborted && Date.now() < deadline) {
    try {
      await driver.verifyConnectivity();
      return 'READY';
    } catch (error) {
      if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized') return 'REFUSED';
    }
    await sleep(50);
  }
  return 'SILENT';
}
