import { connect, type Socket } from 'node:net';
import type { Attack } from '../Attack.js';
import { openSockets } from '../openSockets.js';

/** Longer than a request may take to come where nothing else is configured (OBLIGRAPH_TIMEOUT), in milliseconds. */
const patience = 20_000;
const beginnings = [
  '',
  'GET /health HTT',
  'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
  'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n',
];

/** What comes a byte at a time is ended, headers and bodies alike. */
export const attack: Attack = {
  name: 'requests that come too slowly are ended',
  run: async (target) => {
    const { sockets, close } = await openSockets(beginnings.length, () => connect(target.port, '127.0.0.1'));
    const left = new Set<Socket>(sockets);
    for (const [index, socket] of sockets.entries()) {
      socket.write(beginnings[index] ?? '');
      socket.resume().once('close', () => left.delete(socket));
    }
    const end = Date.now() + patience;
    while (left.size > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
    close();
    return left.size === 0 ? null : `${left.size} of ${sockets.length} are still open after ${patience / 1_000} s`;
  },
};
