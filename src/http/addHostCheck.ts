import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpError } from './HttpError.js';
import { type Host, readHost } from './readHost.js';

const loopback: readonly Host[] = ['localhost', '127.0.0.1', '::1'].map((name) => ({ name, port: null }));

/**
 * Refuses requests for a host that is not ours: a page of another site that has its name lead to this machine (DNS rebinding)
 * reads nothing. Ours are the loopback names, the address that the connection came to, and `hosts`, on the port that stands
 * there, or on any.
 */
export function addHostCheck(fastify: FastifyInstance, hosts: readonly Host[]): void {
  const ours = [...loopback, ...hosts];
  fastify.addHook('onRequest', async (request) => {
    const host = readHost(request.host);
    if (host === null || hasTwoHosts(request))
      throw new HttpError(
        400,
        'The request names no host, or not one: wanted one header Host, as in “Host: 127.0.0.1:4000”.',
      );
    if (isConnectedTo(request, host) || ours.some((each) => matches(each, host))) return;
    const wanted = 'ask it by 127.0.0.1 or localhost, or by a name that OBLIGRAPH_HOSTS has';
    throw new HttpError(421, `This server does not answer for “${request.host}”: ${wanted}.`);
  });
}

function matches(ours: Host, host: Host): boolean {
  return ours.name === host.name && (ours.port === null || ours.port === host.port);
}

/** No name leads elsewhere than where it says when it is the very address of the connection. */
function isConnectedTo({ socket }: FastifyRequest, { name }: Host): boolean {
  return isIP(name) > 0 && socket.localAddress?.replace(/^::ffff:(?=\d+\.)/i, '') === name;
}

/** Node keeps the first of several; another server before us may have read the last. */
function hasTwoHosts({ raw }: FastifyRequest): boolean {
  return raw.rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host').length > 1;
}
