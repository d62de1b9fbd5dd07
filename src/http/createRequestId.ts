import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { TrustsProxy } from './trustProxies.js';

/** The header in which a trusted proxy may give a request its id, and in which every answer says it. */
export const requestIdHeader = 'x-request-id';

const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/** Gives a request its id: that of a trusted proxy where it is 8 to 64 letters, digits, “.”, “_” and “-”, else a new one. */
export function createRequestId(trustsProxy: TrustsProxy): (request: IncomingMessage) => string {
  return ({ headers, socket }) => {
    const given = headers[requestIdHeader];
    const known = typeof given === 'string' && wellFormed.test(given) && trustsProxy(socket.remoteAddress ?? '');
    return known ? given : randomUUID();
  };
}
