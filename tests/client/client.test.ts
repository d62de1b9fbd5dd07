import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer } from '../support/openTestServer.js';
import { createClient } from './createClient.js';
import { ImplementingUnitsDocument, MeasuresDocument, TypedDocumentString } from './generated/graphql.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
let client: ReturnType<typeof createClient>;
beforeAll(async () => {
  const manifests = ['tests/client/generated/persisted-documents.json'];
  api = await openTestServer({ settings: { operations: 'only', manifests } });
  client = createClient(`${await api.server.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
});
afterAll(() => api.close());

describe('a client with typed operations', () => {
  it('asks a closed server the main question by hash', async () => {
    const { instrument } = await client.ask(ImplementingUnitsDocument, { title: '优化营商环境条例', first: 50 });
    expect(instrument?.implementingUnits.edges.map(({ node }) => node.name)).toContain('县政府');
  });

  it('fetches nothing twice while the graph is unchanged', async () => {
    const variables = { filter: { year: { eq: 2021 } }, first: 3 };
    const first = await client.ask(MeasuresDocument, variables);
    const before = client.unchanged;
    expect(await client.ask(MeasuresDocument, variables)).toEqual(first);
    expect(client.unchanged).toBe(before + 1);
  });

  it('learns by its code why something was refused', async () => {
    await expect(client.ask(MeasuresDocument, { first: 501 })).rejects.toMatchObject({ codes: ['LIMIT_EXCEEDED'] });
    const foreign = new TypedDocumentString<unknown, object>('{ graph { version } }');
    await expect(client.ask(foreign, {})).rejects.toMatchObject({ codes: ['FORBIDDEN'] });
  });
});
