import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { createSchema } from '../graphql/createSchema.js';
import { createStandIns } from '../graphql/createStandIns.js';
import { findExplorerOperations } from './findExplorerOperations.js';
import { PersistedOperations } from './PersistedOperations.js';

/**
 * Asks each operation of the explorer once, about nothing, so that Neo4j has planned them before a reader waits for one: a first
 * plan of a wide operation takes it a second or two. Ends before the next one when `signal` is aborted.
 */
export async function warmUp(server: FastifyInstance, signal: AbortSignal): Promise<void> {
  const operations = PersistedOperations.read(findExplorerOperations(), { closed: true });
  const schema = createSchema({ byResponseKey: false });
  for (const query of operations.texts()) {
    if (signal.aborted) return;
    const variables = createStandIns(schema, parse(query));
    await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  }
}
