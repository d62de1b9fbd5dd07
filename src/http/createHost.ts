import type { Server } from 'node:http';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { addDrain } from './addDrain.js';
import { addHostCheck } from './addHostCheck.js';
import { addReaderGuard } from './addReaderGuard.js';
import { addSecurity } from './addSecurity.js';
import { addTlsReload } from './addTlsReload.js';
import { answerMalformed } from './answerMalformed.js';
import { asksForPage, toDecodable } from './asksForPage.js';
import { boundPipelines } from './boundPipelines.js';
import { createHttpServer } from './createHttpServer.js';
import { createRequestId, requestIdHeader } from './createRequestId.js';
import { readTls } from './readTls.js';
import type { ServerSettings } from './ServerSettings.js';
import { sendError } from './sendError.js';
import { splitTarget } from './splitTarget.js';
import { trustProxies } from './trustProxies.js';

/** What a host is made of, whatever it serves. */
export interface HostOptions {
  readonly logLevel: string;
  /** Where the lines of the log go; standard output by default. */
  readonly logStream?: { write(line: string): void };
  readonly settings: ServerSettings;
}

const largestBody = 256 * 1024;

/**
 * Fastify without any route: bounds on what comes in, headers and errors on what goes out, the request's id in both and in the log.
 * @throws ObligraphError BAD_USER_INPUT where the certificate or the proxies are none
 */
export async function createHost({ logLevel, logStream, settings }: HostOptions): Promise<FastifyInstance> {
  const servers: Server[] = [];
  const fastify = createFastify(settings, {
    servers,
    logger: logLevel === 'silent' ? false : { level: logLevel, ...(logStream && { stream: logStream }) },
  });
  fastify.setErrorHandler(sendError);
  addDrain(fastify);
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header(requestIdHeader, request.id);
  });
  boundPipelines(fastify);
  await addSecurity(fastify, settings);
  addHostCheck(fastify, settings.hosts);
  addReaderGuard(fastify, settings.timeout);
  addTlsReload(fastify, { files: settings.tls, servers });
  return fastify;
}

interface Making {
  /** Takes each of Node's servers that is made: a name such as localhost has several addresses. */
  readonly servers: Server[];
  readonly logger: false | { readonly level: string; readonly stream?: { write(line: string): void } };
}

function createFastify(settings: ServerSettings, { servers, logger }: Making): FastifyInstance {
  const trustsProxy = trustProxies(settings.trustedProxies);
  const tls = settings.tls && readTls(settings.tls);
  const fastify = Fastify({
    bodyLimit: largestBody,
    forceCloseConnections: 'idle',
    trustProxy: trustsProxy,
    genReqId: createRequestId(trustsProxy),
    serverFactory: (listener) => {
      const server = createHttpServer(listener, { settings, trustsProxy, tls });
      servers.push(server);
      return server;
    },
    clientErrorHandler: answerMalformed,
    frameworkErrors: (error, request, reply) => {
      sendError(error, request, reply.header(requestIdHeader, request.id));
    },
    rewriteUrl: (request) => {
      const { path, host } = splitTarget(request.url ?? '/', settings.basePath);
      if (host !== null) request.headers.host = host;
      return asksForPage(request) ? toDecodable(path) : path;
    },
    // Requests are told by the access log.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    logger,
  });
  if (tls && tls.validTo.getTime() < Date.now())
    fastify.log.warn(`the certificate ended on ${tls.validTo.toISOString()}`);
  return fastify;
}
