import { connect } from 'node:net';
import type { Attack } from '../Attack.js';
import { openSockets } from '../openSockets.js';

const many = 600;

/** One address that opens connections without end holds only some of them, and leaves room for others. */
export const attack: Attack = {
  name: 'one address cannot take all connections',
  run: async (target) => {
    const { sockets, close } = await openSockets(many, () => connect(target.port, '127.0.0.1'));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const open = sockets.filter(({ destroyed, readableEnded }) => !destroyed && !readableEnded).length;
    close();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return open < many ? null : `${many} connections of one address are open`;
  },
};
