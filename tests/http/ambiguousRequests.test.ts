import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingMessage, type RequestOptions, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/digest.js';
import { openTestServer } from '../support/openTestServer.js';

const known = '{ graph { version } }';
const knownHash = sha256(known);
/** What no manifest has: it must never be answered. */
const smuggled = '{ documents { nodes { title } } }';

let folder: string;
let closed: Awaited<ReturnType<typeof openTestServer>>;
let open: Awaited<ReturnType<typeof openTestServer>>;
const ports = new Map<typeof closed, number>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'obligraph-manifest-'));
  const manifest = join(folder, 'operations.json');
  await writeFile(manifest, JSON.stringify({ [knownHash]: known }));
  closed = await openTestServer({ settings: { operations: 'only', manifests: [manifest] } });
  open = await openTestServer({ settings: { manifests: [manifest] } });
  for (const api of [closed, open]) {
    const url = await api.server.listen({ host: '127.0.0.1', port: 0 });
    ports.set(api, Number(new URL(url).port));
  }
});
afterAll(async () => {
  await closed.close();
  await open.close();
  await rm(folder, { recursive: true });
});

/** Sends a request target as it is: no client puts it right. */
async function send(api: typeof closed, { body, ...options }: RequestOptions & { readonly body?: string }) {
  const headers = { 'apollo-require-preflight': '1', ...options.headers };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: ports.get(api), ...options, headers }, resolve);
    sent.on('error', reject).end(body);
  });
  return { status: response.statusCode, body: await readText(response) };
}

const extensionsOf = (sha256Hash: unknown) => JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
const byHash = `extensions=${encodeURIComponent(extensionsOf(knownHash))}`;
const asText = `query=${encodeURIComponent(smuggled)}`;
const knownText = `query=${encodeURIComponent(known)}`;
const json = { 'content-type': 'application/json' };
const post = (path: string, body: object): RequestOptions & { readonly body: string } => ({
  path,
  method: 'POST',
  headers: json,
  body: JSON.stringify(body),
});
const persistedQuery = { version: 1, sha256Hash: knownHash };

/** Requests that two readers could read differently, by what is ambiguous in them. */
const ambiguous: ReadonlyArray<readonly [string, RequestOptions & { readonly body?: string }]> = [
  ['a number sign in the target', { path: `/graphql?${asText}#&${byHash}` }],
  ['a number sign before the query string', { path: `/graphql#?${byHash}&${asText}` }],
  ['two texts', { path: `/graphql?${asText}&${knownText}` }],
  ['two texts, the other first', { path: `/graphql?${knownText}&${asText}` }],
  ['two extensions', { path: `/graphql?${byHash}&extensions=%7B%7D&${asText}` }],
  ['two lists of variables', { path: `/graphql?${byHash}&variables=%7B%7D&variables=%7B%7D` }],
  ['two operation names', { path: `/graphql?${byHash}&operationName=A&operationName=B` }],
  ['a hash with another text, by GET', { path: `/graphql?${byHash}&${asText}` }],
  ['a hash with another text, by POST', post('/graphql', { query: smuggled, extensions: { persistedQuery } })],
  ['a text in the body and a hash in the address', post(`/graphql?${byHash}`, { query: smuggled })],
  ['a hash in the body and a text in the address', post(`/graphql?${asText}`, { extensions: { persistedQuery } })],
  ['a body with GET', { path: `/graphql?${byHash}`, method: 'GET', headers: { 'content-length': 2 }, body: '{}' }],
  [
    'a list of hashes',
    post('/graphql', {
      query: smuggled,
      extensions: { persistedQuery: { ...persistedQuery, sha256Hash: [knownHash] } },
    }),
  ],
  ['a list of texts', post('/graphql', { query: [known, smuggled] })],
  ['several operations in one body', { ...post('/graphql', {}), body: JSON.stringify([{ query: known }]) }],
  ['a hash that is none', post('/graphql', { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } })],
  ['a hash as a list in the address', { path: `/graphql?extensions=${encodeURIComponent(extensionsOf([knownHash]))}` }],
  [
    'another charset',
    { ...post('/graphql', { query: known }), headers: { 'content-type': 'application/json; charset=utf-16' } },
  ],
];

describe('a request that can be read in two ways', () => {
  it.each(ambiguous)('is refused: %s', async (_, options) => {
    for (const api of [closed, open]) {
      api.queries.length = 0;
      const { status, body } = await send(api, options);
      expect(status, body).toBeGreaterThanOrEqual(400);
      expect(status, body).toBeLessThan(500);
      expect(JSON.parse(body).data).toBeUndefined();
      expect(JSON.parse(body).errors[0].extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
      expect(api.queries).toEqual([]);
    }
  });

  it('says what was ambiguous and what is wanted', async () => {
    const { status, body } = await send(open, { path: `/graphql?${byHash}&${asText}` });
    expect(status).toBe(400);
    expect(JSON.parse(body).errors[0].message).toContain('SHA-256');
    expect(JSON.parse(body).errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'extensions.persistedQuery.sha256Hash',
      received: knownHash,
      wanted: sha256(smuggled),
    });
  });
});

describe('an unambiguous request', () => {
  it('is answered with other parameters, by hash, by text, by hash with its text, in both methods', async () => {
    const asked = [
      { path: `/graphql?${byHash}` },
      { path: `/graphql?_=1&${byHash}&_=2` },
      { path: `/graphql?${knownText}&${byHash}&variables=%7B%7D` },
      { path: `/graphql?${knownText}` },
      post('/graphql', { query: known }),
      post('/graphql?op=Version', { query: known, extensions: { persistedQuery } }),
      post('/graphql', { query: known, variables: null, operationName: null, extensions: null }),
      { ...post('/graphql', {}), body: `\uFEFF${JSON.stringify({ query: known })}` },
    ];
    for (const api of [closed, open])
      for (const options of asked) {
        const { status, body } = await send(api, options);
        expect([status, JSON.parse(body).data.graph.version], JSON.stringify(options)).toEqual([
          200,
          expect.any(Number),
        ]);
      }
  });
});
