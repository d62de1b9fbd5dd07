import { once } from 'node:events';
import type { Socket } from 'node:net';

/** Opens connections; one that is refused or reset is none the less given, as the attacker would have it. */
export async function openSockets(
  count: number,
  open: () => Socket,
): Promise<{ readonly sockets: readonly Socket[]; close(): void }> {
  const sockets = Array.from({ length: count }, () => open().on('error', () => undefined));
  await Promise.all(sockets.map((socket) => Promise.race([once(socket, 'connect'), once(socket, 'close')])));
  return {
    sockets,
    close: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}
