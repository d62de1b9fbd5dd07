import Fastify, { type FastifyInstance } from 'fastify';
import { addDrain } from './addDrain.js';
import { addSecurity } from './addSecurity.js';
import type { ServerSettings } from './ServerSettings.js';
import { sendError } from './sendError.js';

/** What a host is made of, whatever it serves. */
export interface HostOptions {
  readonly logLevel: string;
  readonly settings: Pick<ServerSettings, 'corsOrigins' | 'trustedProxies'>;
}

const largestBody = 256 * 1024;
/** The longest that the sending of a request may take, in milliseconds. */
const requestTimeout = 30_000;

/** Fastify without any route: bounds on what comes in, headers and errors on what goes out, no secret in the log. */
export async function createHost({ logLevel, settings }: HostOptions): Promise<FastifyInstance> {
  const fastify = Fastify({
    bodyLimit: largestBody,
    requestTimeout,
    forceCloseConnections: 'idle',
    trustProxy: settings.trustedProxies.length > 0 && [...settings.trustedProxies],
    logger:
      logLevel === 'silent' ? false : { level: logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
  });
  fastify.setErrorHandler(sendError);
  addDrain(fastify);
  await addSecurity(fastify, settings);
  return fastify;
}
