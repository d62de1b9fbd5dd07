import { BlockList, isIP, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { readHost } from './readHost.js';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether an address or the name localhost leads to this machine alone. */
export function isLoopback(host: string): boolean {
  const plain = host.replace(/^::ffff:(?=\d+\.)/i, '');
  return plain === 'localhost' || (isIP(plain) > 0 && loopback.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4'));
}

const forwarding = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/**
 * Whether a client is on this machine. Behind a trusted proxy it is the proxy's client that counts; what another proxy of this
 * machine passes on, which says so, came from anywhere.
 */
export function isOfThisMachine(request: FastifyRequest): boolean {
  const { ips, headers, ip, host } = request;
  const isForwarded = (ips?.length ?? 1) < 2 && forwarding.some((name) => headers[name] !== undefined);
  return isLoopback(ip) && !isForwarded && isLoopback(readHost(host)?.name ?? '');
}
