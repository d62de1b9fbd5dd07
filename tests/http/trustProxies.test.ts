import { describe, expect, it } from 'vitest';
import { readEnvironment } from '../../src/environment.js';
import { trustProxies } from '../../src/http/trustProxies.js';

describe('trusted proxies', () => {
  it('are addresses, networks and names of networks, of both families', () => {
    const trusts = trustProxies(['192.0.2.1', '198.51.100.0/24', '2001:db8::/32', 'loopback']);
    for (const address of ['192.0.2.1', '::ffff:192.0.2.1', '198.51.100.9', '2001:db8::7', '127.0.0.5', '::1'])
      expect(trusts(address), address).toBe(true);
    for (const address of ['192.0.2.2', '198.51.101.1', '2001:db9::1', '10.0.0.1', '', 'garbage'])
      expect(trusts(address), address).toBe(false);
  });

  it.each(['garbage', '192.0.2.1/33', '192.0.2.1/x', '192.0.2.1/', '192.0.2.1/8/8', '__proto__', '256.1.1.1'])(
    'are refused with a sentence where they are none: %s',
    (text) => {
      const read = () => readEnvironment({ OBLIGRAPH_TRUSTED_PROXIES: `192.0.2.1,${text}` });
      expect(read).toThrow(/OBLIGRAPH_TRUSTED_PROXIES[\s\S]*is no proxy: wanted an address/);
    },
  );
});
