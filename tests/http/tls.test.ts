import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHost } from '../../src/http/createHost.js';
import { readTls } from '../../src/http/readTls.js';
import { defaultSettings } from '../../src/http/ServerSettings.js';
import { makeCertificate } from '../support/makeCertificate.js';

let folder: string;
let first: Awaited<ReturnType<typeof makeCertificate>>;
let second: typeof first;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'obligraph-tls-'));
  first = await makeCertificate(folder, 'first');
  second = await makeCertificate(folder, 'second');
});
afterAll(() => rm(folder, { recursive: true }));

const ask = (port: string) =>
  new Promise<{ readonly hsts: unknown; readonly name: string; readonly protocol: string | null }>(
    (resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port, path: '/', rejectUnauthorized: false, agent: false },
        (response) => {
          const { socket } = response;
          const { subject } = (socket as TLSSocket).getPeerCertificate();
          resolve({
            hsts: response.headers['strict-transport-security'],
            name: String(subject.CN),
            protocol: (socket as TLSSocket).getProtocol(),
          });
          response.resume();
        },
      );
      sent.on('error', reject).end();
    },
  );

describe('a server with a certificate', () => {
  it('bound to all addresses speaks TLS, tells browsers to keep to it, and takes a renewed one while it runs', async () => {
    const files = { ...first };
    const host = await createHost({ logLevel: 'silent', settings: { ...defaultSettings, tls: files } });
    host.get('/', () => 'ok');
    const { port } = new URL(await host.listen({ host: '0.0.0.0', port: 0 }));
    expect(await ask(port)).toEqual({ hsts: 'max-age=31536000', name: 'first', protocol: 'TLSv1.3' });
    await rename(second.cert, first.cert);
    expect(() => host.reloadTls()).toThrow(/is not the key of/);
    expect((await ask(port)).name).toBe('first');
    await rename(second.key, first.key);
    host.reloadTls();
    expect((await ask(port)).name).toBe('second');
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    await host.close();
  });
});

describe('a server without one', () => {
  it('tells browsers nothing of TLS, unless a trusted proxy says that the client came over it', async () => {
    const host = await createHost({
      logLevel: 'silent',
      settings: { ...defaultSettings, trustedProxies: ['loopback'] },
    });
    host.get('/', () => 'ok');
    expect((await host.inject('/')).headers['strict-transport-security']).toBeUndefined();
    const headers = { 'x-forwarded-proto': 'https' };
    expect((await host.inject({ url: '/', headers })).headers['strict-transport-security']).toBe('max-age=31536000');
    await host.close();
  });
});

describe('certificate and key', () => {
  it('are refused with a sentence, and without their words, where they are missing or are something else', async () => {
    const { cert, key } = await makeCertificate(folder, 'third');
    const other = join(folder, 'other.pem');
    await writeFile(other, '-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----\n');
    const messageOf = (files: { cert: string; key: string }): string => {
      try {
        readTls(files);
        return 'accepted';
      } catch (error) {
        return String(error);
      }
    };
    expect(messageOf({ cert, key })).toBe('accepted');
    expect(messageOf({ cert: join(folder, 'none.pem'), key })).toMatch(/none\.pem cannot be read \(ENOENT\)/);
    expect(messageOf({ cert: key, key })).toMatch(/is no certificate: wanted PEM/);
    expect(messageOf({ cert, key: other })).toMatch(/is no private key[^\n]*$/);
    expect(messageOf({ cert, key: other })).not.toContain('secret');
  });
});
