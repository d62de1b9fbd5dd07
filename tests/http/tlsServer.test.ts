import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExplorer } from '../support/buildExplorer.js';
import { makeCertificate } from '../support/makeCertificate.js';
import { openTestServer } from '../support/openTestServer.js';

let folder: string;
let api: Awaited<ReturnType<typeof openTestServer>>;
let port: string;
beforeAll(async () => {
  await buildExplorer();
  folder = await mkdtemp(join(tmpdir(), 'obligraph-tls-'));
  api = await openTestServer({ settings: { tls: await makeCertificate(folder, 'office') } });
  ({ port } = new URL(await api.server.listen({ host: '0.0.0.0', port: 0 })));
}, 300_000);
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const ask = (path: string, { host = 'localhost', body }: { readonly host?: string; readonly body?: string } = {}) =>
  new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const headers = {
      host,
      accept: 'text/html, */*',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const method = body === undefined ? 'GET' : 'POST';
    const target = { host: '127.0.0.1', port, path, method, headers, rejectUnauthorized: false, agent: false };
    const sent = request(target, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject).end(body);
  });

describe('a server on all addresses, with TLS of its own', () => {
  it('sends the page and its assets, and answers the API', async () => {
    const page = await ask('/');
    expect(page.status).toBe(200);
    const [, script = ''] = /<script[^>]* src="([^"]+)"/.exec(page.text) ?? [];
    expect(script).toMatch(/^\/assets\//);
    expect((await ask(script)).status).toBe(200);
    const answer = await ask('/graphql', { body: JSON.stringify({ query: '{ graph { version } }' }) });
    expect(JSON.parse(answer.text)).toMatchObject({ data: { graph: { version: expect.any(Number) } } });
  });

  it('answers for its own names alone', async () => {
    expect((await ask('/', { host: `127.0.0.1:${port}` })).status).toBe(200);
    expect((await ask('/', { host: 'rebound.example' })).status).toBe(421);
  });
});
