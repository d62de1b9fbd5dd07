import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/environment.js';
import { splitTarget } from '../../src/http/splitTarget.js';

const tls = { OBLIGRAPH_TLS_CERT: 'cert.pem', OBLIGRAPH_TLS_KEY: 'key.pem' };

describe('a server that others reach', () => {
  it('starts with TLS or behind a trusted proxy, where reading was declared open', () => {
    for (const secure of [tls, { OBLIGRAPH_TRUSTED_PROXIES: '192.0.2.1' }])
      expect(readEnvironment({ HOST: '0.0.0.0', OBLIGRAPH_READ: 'open', ...secure }).host).toBe('0.0.0.0');
  });

  it.each(['0.0.0.0', '::', '192.0.2.1', 'duty.example'])('is refused in the clear or undeclared: %s', (HOST) => {
    expect(() => readEnvironment({ HOST, OBLIGRAPH_READ: 'open' })).toThrow(/wanted OBLIGRAPH_TLS_CERT/);
    expect(() => readEnvironment({ HOST, ...tls })).toThrow(/wanted OBLIGRAPH_READ=open/);
  });

  it('is refused for members until there are accounts, on every address', () => {
    expect(() => readEnvironment({ OBLIGRAPH_READ: 'members' })).toThrow(/there are no accounts yet/);
    expect(() => readEnvironment({ HOST: '0.0.0.0', ...tls, OBLIGRAPH_READ: 'members' })).toThrow(/no accounts yet/);
  });

  it('needs certificate and key together', () => {
    expect(() => readEnvironment({ OBLIGRAPH_TLS_CERT: 'c' })).toThrow(/OBLIGRAPH_TLS_KEY is missing/);
    expect(() => readEnvironment({ OBLIGRAPH_TLS_KEY: 'k' })).toThrow(/OBLIGRAPH_TLS_CERT is missing/);
  });
});

describe('a server of this machine', () => {
  it.each(['127.0.0.1', '127.9.9.9', 'localhost', '::1'])('needs nothing of it: %s', (HOST) => {
    expect(readEnvironment({ HOST }).host).toBe(HOST);
  });
});

describe('the base path', () => {
  it('is a path of plain segments, with or without a slash at its end', () => {
    const read = (OBLIGRAPH_BASE_PATH: string) => readEnvironment({ OBLIGRAPH_BASE_PATH }).server.basePath;
    expect([read('/'), read('/duty'), read('/duty/'), read('/a/b-c')]).toEqual(['', '/duty', '/duty', '/a/b-c']);
    for (const bad of ['duty', '/..', '/a/../b', '/a b', '//', '/"x', '/%2e', 'https://x/'])
      expect(() => read(bad), bad).toThrow(/OBLIGRAPH_BASE_PATH[\s\S]*wanted a path such as/);
  });

  it('is taken off a target, and nothing else is', () => {
    const pathOf = (target: string) => splitTarget(target, '/duty').path;
    expect(['/duty', '/duty/', '/duty?a=/', '/duty/unit/x?y'].map(pathOf)).toEqual(['/', '/', '/?a=/', '/unit/x?y']);
    for (const other of ['/', '/dutyfree', '/health', '/x/duty/', '*']) expect(pathOf(other)).toBe(other);
    expect(splitTarget('http://a.example:1/duty/x', '/duty')).toEqual({ path: '/x', host: 'a.example:1' });
    expect(splitTarget('HTTP://a.example?x', '')).toEqual({ path: '/?x', host: 'a.example' });
  });
});
