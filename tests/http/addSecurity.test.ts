import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer } from '../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
let shared: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  shared = await openTestServer({
    settings: { corsOrigins: ['https://frontend.example'], introspection: false, graphiql: false },
  });
});
afterAll(async () => {
  await api.close();
  await shared.close();
});

describe('an answer', () => {
  it('may not run, frame or fetch anything, whether it is data or an error', async () => {
    for (const response of [
      await api.post('{ __typename }'),
      await api.post('{'),
      await api.server.inject('/nowhere'),
    ]) {
      expect(response.headers['content-security-policy']).toMatch(/^default-src 'none';/);
      expect(response.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('is refused to other origins unless they are configured', async () => {
    const preflight = (server: typeof api, origin: string) =>
      server.server.inject({
        method: 'OPTIONS',
        url: '/graphql',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      });
    const allowed = (await preflight(shared, 'https://frontend.example')).headers;
    expect(allowed['access-control-allow-origin']).toBe('https://frontend.example');
    expect((await preflight(shared, 'https://other.example')).headers['access-control-allow-origin']).toBeUndefined();
    expect((await preflight(api, 'https://frontend.example')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('of too large a request is 413, of one that is no JSON 400, in the form of GraphQL', async () => {
    const send = (payload: string) =>
      api.server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });
    const large = await send(JSON.stringify({ query: `{ graph { version } } # ${'x'.repeat(300_000)}` }));
    expect([large.statusCode, large.json().errors[0].extensions.code]).toEqual([413, 'LIMIT_EXCEEDED']);
    const broken = await send('{');
    expect([broken.statusCode, broken.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('a server', () => {
  it('without introspection does not tell its schema, and answers all else', async () => {
    expect((await shared.ask('{ __schema { types { name } } }')).errors?.[0]?.extensions.code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect((await shared.ask('{ graph { version } }')).errors).toBeUndefined();
  });

  it('without GraphiQL has no such page', async () => {
    expect((await shared.server.inject('/graphiql/')).statusCode).toBe(404);
  });
});
