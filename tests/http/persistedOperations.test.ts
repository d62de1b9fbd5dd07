import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CypherQuery } from '../../src/graph/CypherQuery.js';
import { sha256 } from '../../src/model/digest.js';
import { openTestServer } from '../support/openTestServer.js';

const text = 'query Titles($first: Int!) { instruments(first: $first) { nodes { title } } }';
const hash = sha256(text);

let folder: string;
let manifest: string;
let open: Awaited<ReturnType<typeof openTestServer>>;
let closed: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'obligraph-manifest-'));
  manifest = join(folder, 'operations.json');
  await writeFile(manifest, JSON.stringify({ [hash]: text }));
  open = await openTestServer({ settings: { manifests: [manifest] } });
  closed = await openTestServer({ settings: { operations: 'only', manifests: [manifest] } });
});
afterAll(async () => {
  await open.close();
  await closed.close();
  await rm(folder, { recursive: true });
});

const addressOf = (sha256Hash: string, variables: object = { first: 2 }) =>
  `/graphql?${new URLSearchParams({
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
    variables: JSON.stringify(variables),
  })}`;

const get = (api: typeof open, url = addressOf(hash), headers: Record<string, string> = {}) =>
  api.server.inject({ url, headers: { 'apollo-require-preflight': '1', ...headers } });

describe('a persisted operation', () => {
  it('of a manifest is answered by its hash alone, by GET and by POST', async () => {
    expect((await get(open)).json().data.instruments.nodes).toHaveLength(2);
    const payload = { extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables: { first: 3 } };
    const posted = await open.server.inject({ method: 'POST', url: '/graphql', payload });
    expect(posted.json().data.instruments.nodes).toHaveLength(3);
  });

  it('is registered in an open server by sending text and hash once', async () => {
    const other = '{ graph { version } }';
    const url = addressOf(sha256(other), {});
    expect((await get(open, url)).json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await get(open, `${url}&query=${encodeURIComponent(other)}`)).statusCode).toBe(200);
    expect((await get(open, url)).json().data.graph.version).toBeGreaterThan(0);
    expect((await get(open, `${addressOf(hash, {})}&query=${encodeURIComponent(other)}`)).statusCode).toBe(400);
  });

  it('is all that a closed server answers, sent by hash or as its text', async () => {
    expect((await get(closed)).statusCode).toBe(200);
    expect((await closed.post(text, { first: 1 })).statusCode).toBe(200);
    for (const query of ['{ graph { version } }', '{ __schema { types { name } } }', '{']) {
      closed.queries.length = 0;
      const refused = await closed.post(query);
      expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
      const register = await get(closed, `${addressOf(sha256(query), {})}&query=${encodeURIComponent(query)}`);
      expect(register.statusCode).toBe(403);
      expect(closed.queries).toEqual([]);
    }
    // The text is what runs: a known hash does not carry another text in.
    expect(
      (await get(closed, `${addressOf(hash)}&query=${encodeURIComponent('{ graph { version } }')}`)).statusCode,
    ).toBe(400);
  });

  it('of a manifest whose hash is not that of its text stops the server from starting', async () => {
    const wrong = join(folder, 'wrong.json');
    await writeFile(wrong, JSON.stringify({ [hash]: `${text} ` }));
    await expect(openTestServer({ settings: { manifests: [wrong] } })).rejects.toThrow(/SHA-256/);
    await expect(openTestServer({ settings: { manifests: [join(folder, 'none.json')] } })).rejects.toThrow(
      /none\.json/,
    );
  });
});

describe('an entity tag', () => {
  const tagOf = async (...args: Parameters<typeof get>) => (await get(...args)).headers.etag ?? '';
  const unless = async (tag: string, url?: string) => (await get(open, url, { 'if-none-match': tag })).statusCode;

  it('answers 304 without the operation being run while the graph is unchanged, in every server', async () => {
    const tag = await tagOf(open);
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    open.queries.length = 0;
    const response = await get(open, addressOf(hash), { 'if-none-match': `W/"x", ${tag}` });
    expect([response.statusCode, response.body]).toEqual([304, '']);
    expect(open.queries.map(({ name }) => name)).toEqual(['readGraphVersion']);
    expect(await tagOf(closed)).toBe(tag);
  });

  it('differs by variables, accept and operation, and is not given to errors, texts and POST', async () => {
    const tag = await tagOf(open);
    expect(await unless(tag, addressOf(hash, { first: 3 }))).toBe(200);
    expect(await tagOf(open, addressOf(hash), { accept: 'application/graphql-response+json' })).not.toBe(tag);
    expect((await get(open, addressOf(hash, { first: 501 }))).headers.etag).toBeUndefined();
    expect(
      (await get(open, `/graphql?query=${encodeURIComponent('{ graph { version } }')}`)).headers.etag,
    ).toBeUndefined();
    expect((await open.post(text, { first: 1 })).headers.etag).toBeUndefined();
  });

  it('never answers 304 once the graph has changed, by whatever process', async () => {
    const tag = await tagOf(open);
    const change = (by: number): CypherQuery<null> => ({
      name: 'changeVersion',
      text: '// changeVersion\nMATCH (state:GraphState) SET state.version = state.version + $by',
      parameters: { by },
      decode: () => null,
    });
    await closed.graph.write((transaction) => transaction.run(change(1)));
    try {
      expect(await unless(tag)).toBe(200);
      expect(await tagOf(open)).not.toBe(tag);
    } finally {
      await closed.graph.write((transaction) => transaction.run(change(-1)));
    }
    expect(await unless(tag)).toBe(304);
  });
});
