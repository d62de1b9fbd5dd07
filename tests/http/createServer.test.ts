import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readEnvironment } from '../../src/environment.js';
import { defaultLimits } from '../../src/graphql/limits/OperationLimits.js';
import { defaultSettings } from '../../src/http/ServerSettings.js';
import { openRelay } from '../support/openRelay.js';
import { openSilence } from '../support/openSilence.js';
import { openTestServer } from '../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
let dead: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  dead = await openTestServer({ uri: 'bolt://127.0.0.1:9', readTimeout: 2_000 });
});
afterAll(async () => {
  await api.close();
  await dead.close();
});

describe('the server', () => {
  it('is healthy always, and ready while the graph is loaded and reachable', async () => {
    expect((await api.server.inject('/ready')).statusCode).toBe(200);
    expect((await dead.server.inject('/health')).statusCode).toBe(200);
    expect((await dead.server.inject('/ready')).statusCode).toBe(503);
    const loading = await openTestServer({ loaded: false });
    expect((await loading.server.inject('/ready')).statusCode).toBe(503);
    await loading.close();
  });

  it('asks Neo4j once for all who ask at the same time whether it is ready', async () => {
    api.queries.length = 0;
    const answers = await Promise.all(Array.from({ length: 50 }, () => api.server.inject('/ready')));
    expect(answers.every(({ statusCode }) => statusCode === 200)).toBe(true);
    expect(api.queries.length).toBeLessThan(10);
  });

  it('says within a second that a Neo4j that hangs is not ready', async () => {
    const silence = await openSilence();
    const hanging = await openTestServer({ uri: silence.uri, readTimeout: 60_000 });
    const begun = Date.now();
    expect((await hanging.server.inject('/ready')).statusCode).toBe(503);
    expect((await hanging.server.inject('/health')).statusCode).toBe(200);
    expect(Date.now() - begun).toBeLessThan(3_000);
    await hanging.close();
    await silence.close();
  });

  it('answers UNAVAILABLE with a path, and no inner words, while Neo4j is away', async () => {
    const answer = await dead.ask('{ graph { version } }');
    expect(answer.errors?.[0]).toMatchObject({ path: ['graph'], extensions: { code: 'UNAVAILABLE' } });
    expect(JSON.stringify(answer)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1/);
  });

  it('says UNAVAILABLE when Neo4j goes away under it, and answers again by itself when it is back', async () => {
    const relay = await openRelay(Number(new URL(inject('connection').uri).port));
    const relayed = await openTestServer({ uri: `bolt://127.0.0.1:${relay.port}`, readTimeout: 2_000 });
    expect((await relayed.ask('{ graph { version } }')).errors).toBeUndefined();
    await relay.goAway();
    expect((await relayed.ask('{ graph { version } }')).errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    expect((await relayed.server.inject('/ready')).statusCode).toBe(503);
    await relay.comeBack();
    expect((await relayed.ask('{ graph { version } }')).errors).toBeUndefined();
    expect((await relayed.server.inject('/ready')).statusCode).toBe(200);
    await relayed.close();
    await relay.goAway();
  });

  it('refuses a document of too many tokens and one that is no GraphQL', async () => {
    expect((await api.post(`{ ${'graph { version } '.repeat(2_000)} }`)).statusCode).toBe(400);
    expect((await api.post('{ graph {')).json().errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('refuses bad variables with status 400 and BAD_USER_INPUT', async () => {
    const response = await api.post('query ($id: ID!) { node(id: $id) { id } }', {});
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the environment', () => {
  it('names every mistake at once, with what was wanted', () => {
    const read = () => readEnvironment({ PORT: 'x', HOST: '0.0.0.0', NEO4J_URI: 'http://x', LOG_LEVEL: 'loud' });
    expect(read).toThrow(
      /PORT[\s\S]*NEO4J_URI[\s\S]*LOG_LEVEL[\s\S]*HOST[\s\S]*OBLIGRAPH_TLS_CERT[\s\S]*OBLIGRAPH_READ=open[\s\S]*NEO4J_PASSWORD/,
    );
  });

  it('has the documented defaults', () => {
    expect(readEnvironment({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      home: '.obligraph',
      seeds: 'seeds',
      neo4j: null,
      server: { ...defaultSettings, rateLimit: 3_000 },
    });
  });

  it('reads how the server guards itself, 0 and off included', () => {
    const { server } = readEnvironment({
      OBLIGRAPH_MOST_COST: '7',
      OBLIGRAPH_RATE_LIMIT: '0',
      OBLIGRAPH_CORS_ORIGINS: 'https://a.example, https://b.example',
      OBLIGRAPH_GRAPHIQL: 'off',
    });
    expect(server).toMatchObject({
      limits: { ...defaultLimits, cost: 7 },
      rateLimit: null,
      corsOrigins: ['https://a.example', 'https://b.example'],
      graphiql: false,
    });
    expect(() => readEnvironment({ OBLIGRAPH_MOST_DEPTH: '0', OBLIGRAPH_INTROSPECTION: 'no' })).toThrow(
      /OBLIGRAPH_MOST_DEPTH[\s\S]*OBLIGRAPH_INTROSPECTION/,
    );
  });
});
