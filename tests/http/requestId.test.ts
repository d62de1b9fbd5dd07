import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHost } from '../../src/http/createHost.js';
import { defaultSettings } from '../../src/http/ServerSettings.js';

const lines: string[] = [];
let host: Awaited<ReturnType<typeof createHost>>;
let proxied: typeof host;
beforeAll(async () => {
  const logStream = { write: (line: string) => void lines.push(line) };
  host = await createHost({ logLevel: 'info', logStream, settings: defaultSettings });
  proxied = await createHost({ logLevel: 'silent', settings: { ...defaultSettings, trustedProxies: ['loopback'] } });
  host.get('/bug', () => {
    throw new Error('inner words');
  });
});
afterAll(() => Promise.all([host.close(), proxied.close()]));

describe('the id of a request', () => {
  it('stands in every answer, each its own', async () => {
    const ids = await Promise.all(
      ['/nowhere', '/%', '/bug'].map(async (url) => (await host.inject(url)).headers['x-request-id']),
    );
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('leads from a masked error to the line of the log that has it', async () => {
    const response = await host.inject('/bug');
    const [error] = response.json().errors;
    const id = response.headers['x-request-id'];
    expect(error).toEqual({
      message: expect.stringContaining(String(id)),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id },
    });
    expect(lines.filter((line) => JSON.parse(line).requestId === id).join()).toContain('inner words');
  });

  it('is taken over from a trusted proxy where it is well formed, and from nobody else', async () => {
    const idOf = async (server: typeof host, id: string) =>
      (await server.inject({ url: '/', headers: { 'x-request-id': id } })).headers['x-request-id'];
    expect(await idOf(proxied, 'edge-0123.abc_4')).toBe('edge-0123.abc_4');
    expect(await idOf(host, 'edge-0123.abc_4')).not.toBe('edge-0123.abc_4');
    for (const bad of ['short', 'x'.repeat(65), 'with space 123', '{"a":"injected"}', 'ünïcode-0123'])
      expect(await idOf(proxied, bad)).toMatch(/^[0-9a-f-]{36}$/);
  });
});
