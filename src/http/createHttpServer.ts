import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { boundConnections } from './boundConnections.js';
import type { TlsContext } from './readTls.js';
import type { ServerSettings } from './ServerSettings.js';
import type { TrustsProxy } from './trustProxies.js';

/** How often connections that are late are looked for, in milliseconds. */
const checkingInterval = 1_000;
/** Longer than proxies keep a connection that waits (60 s), so that they close it and never send into one that we close. */
const keepAliveTimeout = 72_000;

/** What bounds the connections of a server. */
export interface HttpServerOptions {
  readonly settings: Pick<ServerSettings, 'timeout' | 'maxConnections' | 'maxConnectionsPerAddress'>;
  readonly trustsProxy: TrustsProxy;
  readonly tls: TlsContext | null;
}

/** Node's server: a request, headers and body, must have come within the time that an operation may take, else it is ended with 408. */
export function createHttpServer(listener: RequestListener, { settings, trustsProxy, tls }: HttpServerOptions): Server {
  const { timeout } = settings;
  const options = {
    requestTimeout: timeout,
    headersTimeout: timeout,
    connectionsCheckingInterval: Math.min(checkingInterval, timeout),
    keepAliveTimeout,
    // A request without Host is refused with a sentence: addHostCheck.ts.
    requireHostHeader: false,
  };
  const server = tls
    ? createTlsServer({ ...options, handshakeTimeout: timeout, cert: tls.cert, key: tls.key }, listener)
    : createServer(options, listener);
  boundConnections(server, { ...settings, trustsProxy });
  return server;
}
