import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/environment.js';
import { createHost } from '../../src/http/createHost.js';
import { defaultSettings } from '../../src/http/ServerSettings.js';

let host: Awaited<ReturnType<typeof createHost>>;
let proxied: typeof host;
beforeAll(async () => {
  const { hosts } = readEnvironment({ OBLIGRAPH_HOSTS: 'duty.example, other.example:8443' }).server;
  host = await createHost({ logLevel: 'silent', settings: { ...defaultSettings, hosts } });
  proxied = await createHost({
    logLevel: 'silent',
    settings: { ...defaultSettings, hosts, trustedProxies: ['loopback'] },
  });
  for (const each of [host, proxied]) each.get('/', () => 'ok');
});
afterAll(() => Promise.all([host.close(), proxied.close()]));

const statusOf = async (server: typeof host, headers: Record<string, string>) =>
  (await server.inject({ url: '/', headers })).statusCode;

describe('a request', () => {
  it.each([
    'localhost',
    'localhost:4000',
    '127.0.0.1:1',
    '[::1]:4000',
    'duty.example:7',
    'DUTY.example',
    'other.example:8443',
  ])('for %s is answered', async (name) => expect(await statusOf(host, { host: name })).toBe(200));

  it.each(['rebound.example', 'xduty.example', 'duty.example.evil', 'other.example', 'other.example:1', '192.0.2.1'])(
    'for %s is misdirected',
    async (name) => expect(await statusOf(host, { host: name })).toBe(421),
  );

  it.each(['a b', 'x@localhost', 'localhost:x', 'localhost:99999', '[::1', '[localhost]', 'localhost/', '本机'])(
    'for “%s” is refused as malformed',
    async (name) => expect(await statusOf(host, { host: name })).toBe(400),
  );

  it('through a trusted proxy is for the host that the proxy forwards', async () => {
    const headers = { host: 'inner', 'x-forwarded-host': 'duty.example' };
    expect(await statusOf(proxied, headers)).toBe(200);
    expect(await statusOf(host, headers)).toBe(421);
    expect(await statusOf(proxied, { host: 'localhost', 'x-forwarded-host': 'rebound.example' })).toBe(421);
  });

  it('to the very address of its connection needs no name', async () => {
    const { port } = new URL(await host.listen({ host: '127.0.0.2', port: 0 }));
    expect((await fetch(`http://127.0.0.2:${port}/`)).status).toBe(200);
  });
});

describe('the setting of hosts', () => {
  it('is refused with a sentence where a name is none', () => {
    expect(() => readEnvironment({ OBLIGRAPH_HOSTS: 'https://duty.example/' })).toThrow(/is no host: wanted names/);
  });
});
