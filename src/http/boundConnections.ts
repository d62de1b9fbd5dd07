import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { addressGroup } from './addressGroup.js';
import { Places } from './Places.js';
import type { ServerSettings } from './ServerSettings.js';
import type { TrustsProxy } from './trustProxies.js';

/** What bounds connections, and whose are not counted by address because they carry those of many. */
export interface ConnectionBounds extends Pick<ServerSettings, 'maxConnections' | 'maxConnectionsPerAddress'> {
  readonly trustsProxy: TrustsProxy;
}

/**
 * Bounds the connections of one address and of all. One too many is closed unanswered; where all are taken, those that wait for
 * another request of their client are closed first.
 */
export function boundConnections(server: Server, bounds: ConnectionBounds): void {
  const { maxConnections: max, maxConnectionsPerAddress, trustsProxy } = bounds;
  const places = new Places({ max, maxEach: maxConnectionsPerAddress });
  const proxies = new Places({ max, maxEach: max });
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const counted = trustsProxy(address) ? proxies : places;
    const name = addressGroup(address);
    if (counted.findBound(name) === 'each') return socket.destroy();
    if (places.size + proxies.size >= max) server.closeIdleConnections();
    if (places.size + proxies.size >= max) return socket.destroy();
    return socket.once('close', counted.take(name));
  });
}
