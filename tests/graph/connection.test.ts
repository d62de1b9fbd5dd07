import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, inject, it } from 'vitest';
import { Graph } from '../../src/graph/Graph.js';
import { readGraphVersion } from '../../src/graph/queries/graphVersion.js';

/** Opens a connection, and gives what is said of it. */
async function explain(options: { readonly uri?: string; readonly database?: string }): Promise<string> {
  const graph = Graph.open({ ...inject('connection'), ...options });
  try {
    await graph.verify();
    await graph.read(readGraphVersion);
    return 'connected';
  } catch (error) {
    return String(error);
  } finally {
    await graph.close();
  }
}

describe('a connection', () => {
  it('to a database that does not exist is refused with the setting to check', async () => {
    expect(await explain({})).toBe('connected');
    expect(await explain({ database: 'nothing' })).toMatch(/^ObligraphError: Neo4j has no such database: check NEO4J_/);
  });

  it('to an HTTP server is refused with the setting to check', async () => {
    const server = createServer((_request, response) => response.end('a page')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    expect(await explain({ uri: `bolt://127.0.0.1:${port}` })).toMatch(/^ObligraphError: NEO4J_URI leads to an HTTP/);
    await new Promise((resolve) => server.close(resolve));
  });
});
