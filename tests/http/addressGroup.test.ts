import { describe, expect, it } from 'vitest';
import { addressGroup } from '../../src/http/addressGroup.js';

describe('an address', () => {
  it('of IPv4 is counted by itself, written as IPv6 too', () => {
    expect(addressGroup('192.0.2.1')).toBe('192.0.2.1');
    expect(addressGroup('::ffff:192.0.2.1')).toBe('192.0.2.1');
  });

  it('of IPv6 is counted with its /64, however it is written', () => {
    const group = '2001:db8:0:1::/64';
    for (const address of [
      '2001:db8:0:1::1',
      '2001:0DB8:0000:0001:ffff::',
      '2001:db8:0:1:1:2:3:4',
      '2001:db8:0:1::%eth0',
    ])
      expect(addressGroup(address)).toBe(group);
    expect(addressGroup('2001:db8:0:2::1')).not.toBe(group);
    expect(addressGroup('::1')).toBe('0:0:0:0::/64');
  });
});
