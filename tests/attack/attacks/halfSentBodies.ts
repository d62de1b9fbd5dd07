import { connect } from 'node:net';
import type { Attack } from '../Attack.js';
import { openSockets } from '../openSockets.js';

const many = 100;
const half = [
  'POST /graphql HTTP/1.1',
  'host: 127.0.0.1',
  'content-type: application/json',
  'content-length: 1000',
  '',
  '{"query":"',
].join('\r\n');

/** Connections that send half a body and wait take no place of those that ask. */
export const attack: Attack = {
  name: 'half-sent bodies close the server to nobody',
  run: async (target) => {
    const { sockets, close } = await openSockets(many, () => connect(target.port, '127.0.0.1'));
    try {
      for (const socket of sockets) socket.write(half);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const { status, milliseconds } = await target.ask('{ __typename }');
      if (status === 503) return `${many} half-sent bodies: another client is answered ${status}`;
      return milliseconds > 5_000 ? `${many} half-sent bodies: another client waits ${milliseconds} ms` : null;
    } finally {
      close();
    }
  },
};
