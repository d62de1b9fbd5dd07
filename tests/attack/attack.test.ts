import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerSettings } from '../../src/http/ServerSettings.js';
import { openTestServer } from '../support/openTestServer.js';
import type { Target } from './Attack.js';
import { openTarget } from './openTarget.js';
import { readAttacks, runAttack } from './runAttacks.js';

const attacks = await readAttacks();
const servers: ReadonlyArray<readonly [string, Partial<ServerSettings>]> = [
  ['an open server', {}],
  ['a closed server', { operations: 'only' }],
];

describe.each(servers)('%s', (_, settings) => {
  let api: Awaited<ReturnType<typeof openTestServer>>;
  let target: Target;
  beforeAll(async () => {
    api = await openTestServer({ settings: { timeout: 5_000, ...settings } });
    target = openTarget(await api.server.listen({ host: '127.0.0.1', port: 0 }));
  });
  afterAll(() => api.close());

  it.each(attacks.map((attack) => [attack.name, attack] as const))(
    'holds: %s',
    async (_name, attack) => {
      expect(await runAttack(attack, target)).toBeNull();
    },
    150_000,
  );
});

describe('the attacks', () => {
  it('tell what got through, what failed, and a server that is gone', async () => {
    const api = await openTestServer();
    const target = openTarget(await api.server.listen({ host: '127.0.0.1', port: 0 }));
    expect(await runAttack({ name: 'x', run: async () => 'this got through' }, target)).toBe('this got through');
    expect(await runAttack({ name: 'x', run: () => Promise.reject(new Error('broken')) }, target)).toMatch(/broken/);
    await api.close();
    expect(await runAttack({ name: 'x', run: async () => null }, target)).toMatch(/ECONNREFUSED/);
  });

  it('go to no other machine', () => {
    expect(() => openTarget('http://192.0.2.1:4000')).toThrow(/refused/);
  });
});
