import { BlockList, isIP, isIPv6 } from 'node:net';
import { ObligraphError } from '../errors.js';

/** Whether an address is that of a proxy whose X-Forwarded-… is believed. */
export type TrustsProxy = (address: string) => boolean;

const named: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/**
 * Reads addresses (192.0.2.1), networks (192.0.2.0/24) and the names loopback, linklocal and uniquelocal.
 * @throws ObligraphError BAD_USER_INPUT for anything else
 */
export function trustProxies(proxies: readonly string[]): TrustsProxy {
  const list = new BlockList();
  for (const proxy of proxies.flatMap((each) => (Object.hasOwn(named, each) ? (named[each] ?? []) : [each])))
    addNetwork(list, proxy);
  return (address) => {
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
    return isIP(plain) > 0 && list.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
  };
}

function addNetwork(list: BlockList, proxy: string): void {
  const [address = '', bits, ...more] = proxy.split('/');
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  const longest = family === 'ipv6' ? 128 : 32;
  const prefix = bits === undefined ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
  if (isIP(address) === 0 || more.length > 0 || !(prefix <= longest))
    throw new ObligraphError(
      'BAD_USER_INPUT',
      `“${proxy}” is no proxy: wanted an address (192.0.2.1), a network (192.0.2.0/24), loopback, linklocal or uniquelocal.`,
      { argument: 'OBLIGRAPH_TRUSTED_PROXIES', received: proxy },
    );
  list.addSubnet(address, prefix, family);
}
