import { isIPv6 } from 'node:net';

/**
 * Whom an address is counted as: an IPv4 address for itself, also where it is written as IPv6, an IPv6 address with all of its
 * /64, the smallest network that is given to one subscriber. Source: RFC 6177, RFC 4291 section 2.5.5.2.
 */
export function addressGroup(address: string): string {
  const mapped = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(mapped)) return mapped;
  const [head = '', tail] = mapped.replace(/%.*$/, '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
