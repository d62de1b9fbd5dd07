import { connect } from 'node:net';
import type { Attack } from '../Attack.js';
import { openSockets } from '../openSockets.js';

const perConnection = 100;
const body = JSON.stringify({ query: '{ graph { version } }' });
const ask = `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

/** Requests sent one behind the other, whose client goes away at once, give their places back. */
export const attack: Attack = {
  name: 'abandoned pipelines give their places back',
  run: async (target) => {
    for (let round = 0; round < 3; round++) {
      const { sockets, close } = await openSockets(2, () => connect(target.port, '127.0.0.1'));
      for (const socket of sockets) socket.write(ask.repeat(perConnection));
      await new Promise((resolve) => setTimeout(resolve, 20));
      close();
    }
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const { status } = await target.ask('{ __typename }');
    return status === 503 ? 'after they have gone another client is still answered 503' : null;
  },
};
