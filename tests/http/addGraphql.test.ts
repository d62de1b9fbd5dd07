import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { CypherQuery } from '../../src/graph/CypherQuery.js';
import { defaultLimits } from '../../src/graphql/limits/OperationLimits.js';
import { openTestServer } from '../support/openTestServer.js';

/** A walk to and fro between units and measures that takes far longer than any deadline here. */
const endless = `{ units(first: 500) { nodes { ${'measures(first: 500) { nodes { units(first: 500) { nodes { '.repeat(3)} id ${'} } } }'.repeat(3)} } } }`;
const most = Number.POSITIVE_INFINITY;
const unlimited = {
  limits: {
    ...defaultLimits,
    depth: most,
    aliases: most,
    rootFields: most,
    kinds: most,
    cost: most,
    objects: most,
    nesting: most,
  },
};

/** The endless ones that Neo4j is working on now. */
const countRunning: CypherQuery<number> = {
  name: 'countRunning',
  text: "// countRunning\nSHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH '// units' RETURN count(*)",
  parameters: {},
  decode: ([row]) => Number(row?.[0]),
};

describe('a request', () => {
  it('has one deadline for all its root fields, those that wait for a place included', async () => {
    const api = await openTestServer({ settings: { ...unlimited, timeout: 600 } });
    const fields = Array.from({ length: 6 }, (_, i) => `u${i}: ${endless.slice(1, -1)}`).join(' ');
    const { errors } = await api.ask(`{ ${fields} }`);
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('TIMEOUT');
    expect(api.queries).toHaveLength(4);
    await api.close();
  });

  it('whose client goes away is ended in Neo4j too', async () => {
    const api = await openTestServer({ readTimeout: 60_000, settings: { ...unlimited, timeout: 60_000 } });
    const { port } = new URL(await api.server.listen({ host: '127.0.0.1', port: 0 }));
    const client = request({
      port,
      host: '127.0.0.1',
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    client.on('error', () => undefined).end(JSON.stringify({ query: endless }));
    while ((await api.graph.read(countRunning)) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    client.destroy();
    while ((await api.graph.read(countRunning)) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await api.close();
  }, 20_000);
});
