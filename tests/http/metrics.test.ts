import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer } from '../support/openTestServer.js';

const token = 'a-token-of-the-tests';
const lines: string[] = [];
let api: Awaited<ReturnType<typeof openTestServer>>;
let proxied: typeof api;
beforeAll(async () => {
  const logStream = { write: (line: string) => void lines.push(line) };
  const settings = { accessLog: true, slowQuery: 1, metricsToken: token };
  api = await openTestServer({ logStream, settings });
  proxied = await openTestServer({ settings: { trustedProxies: ['loopback'], metricsToken: token } });
});
afterAll(() => Promise.all([api.close(), proxied.close()]));

const scrape = async (server: typeof api, headers: Record<string, string> = {}) =>
  server.server.inject({ url: '/metrics', headers });

describe('metrics', () => {
  it('count requests, operations and reads, and tell of the graph, the imports and the process', async () => {
    await api.post('query Invented { graph { version } }');
    await api.post('{ nothing }');
    const { body, headers } = await scrape(api);
    expect(headers['content-type']).toMatch(/^text\/plain; version=/);
    expect(body).toContain('obligraph_http_requests_total{route="/graphql",status="200"} 1');
    expect(body).toContain('obligraph_operations_total{operation="other",code="OK"} 1');
    expect(body).toContain('obligraph_operations_total{operation="other",code="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(body).toMatch(/obligraph_neo4j_query_duration_seconds_count\{outcome="OK"\} [1-9]/);
    expect(body).toMatch(/obligraph_graph_version [1-9]/);
    expect(body).toMatch(/obligraph_import_timestamp_seconds\{source="[^"]+"\} 1\d{9}/);
    expect(body).toContain('obligraph_neo4j_up 1');
    for (const name of ['nodejs_heap_size_used_bytes', 'nodejs_eventloop_lag_seconds', 'obligraph_neo4j_restarts'])
      expect(body).toMatch(new RegExp(`^${name} `, 'm'));
  });

  it('have no label that a client chose', async () => {
    await api.post('query MadeUpByAClient { graph { version } }');
    await api.server.inject('/made-up-by-a-client');
    await api.server.inject('/export/made-up-by-a-client.csv');
    expect((await scrape(api)).body).not.toMatch(/made-?up/i);
  });

  it('are for this machine and for whoever has the token', async () => {
    const statusOf = async (server: typeof api, headers: Record<string, string>) =>
      (await scrape(server, headers)).statusCode;
    expect(await statusOf(proxied, {})).toBe(200);
    const foreign = { 'x-forwarded-for': '192.0.2.7' };
    expect(await statusOf(proxied, foreign)).toBe(403);
    expect(await statusOf(proxied, { ...foreign, authorization: `Bearer ${token}` })).toBe(200);
    expect(await statusOf(proxied, { ...foreign, authorization: 'Bearer something-else' })).toBe(403);
    // A proxy of this machine that nobody declared: its clients are anywhere.
    expect(await statusOf(api, foreign)).toBe(403);
    expect(await statusOf(api, { forwarded: 'for=192.0.2.7' })).toBe(403);
  });

  it('say within a second that Neo4j is away', async () => {
    const dead = await openTestServer({ uri: 'bolt://127.0.0.1:9', readTimeout: 60_000 });
    const { body } = await scrape(dead);
    expect(body).toContain('obligraph_neo4j_up 0');
    await dead.close();
  });
});

describe('the access log', () => {
  it('has a line for each request, with its id, and nothing that was asked', async () => {
    lines.length = 0;
    const query = '/graphql?query={graph{version}}&secret=do-not-log';
    const { headers } = await api.server.inject({ url: query, headers: { authorization: 'Bearer do-not-log' } });
    const line = lines.map((each) => JSON.parse(each)).find(({ msg }) => msg === 'request');
    expect(line).toMatchObject({
      requestId: headers['x-request-id'],
      method: 'GET',
      path: '/graphql',
      client: '127.0.0.1',
    });
    expect(lines.join()).not.toMatch(/do-not-log|version\}/);
  });

  it('cannot be written into by a client', async () => {
    lines.length = 0;
    await api.server.inject('/x%0a{"level":60,"msg":"injected"}');
    await api.server.inject({ url: '/', headers: { 'x-request-id': '"}\n{"msg":"injected"' } });
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(JSON.parse(line).msg).not.toBe('injected');
  });

  it('is not written where it is not asked for', async () => {
    const silent: string[] = [];
    const other = await openTestServer({ logStream: { write: (line) => void silent.push(line) } });
    await other.post('{ graph { version } }');
    expect(silent).toEqual([]);
    await other.close();
  });
});

describe('the log of slow queries', () => {
  it('names the query and the request, and none of its values', async () => {
    lines.length = 0;
    const { headers } = await api.post('{ search(text: "不应出现", first: 1) { totalCount } }');
    const slow = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'a slow query');
    expect(slow.length).toBeGreaterThan(0);
    expect(slow[0]).toMatchObject({ requestId: headers['x-request-id'], query: 'search', outcome: 'OK' });
    expect(lines.join()).not.toContain('不应出现');
  });
});
