import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** How a relay treats what goes through it; `pass` does it no harm. */
export const relayFaults = ['refuse', 'reset', 'stall', 'halve', 'slow'] as const;

/** One of {@link relayFaults}, or none. */
export type RelayMode = (typeof relayFaults)[number] | 'pass';

const slowBytes = 2_048;
const slowPause = 20;

/** A relay on loopback between a server and its Neo4j, which does harm when told to. */
export async function openFaultyRelay(target: number) {
  let mode: RelayMode = 'pass';
  const sockets = new Set<Socket>();
  const forward = (from: Socket, to: Socket): void => {
    from.on('data', (chunk: Buffer) => {
      if (mode === 'stall') return;
      if (mode === 'halve') {
        to.end(chunk.subarray(0, Math.floor(chunk.length / 2)));
        from.destroy();
      } else if (mode === 'slow') void trickle(chunk, from, to);
      else to.write(chunk);
    });
    from.on('close', () => to.destroy());
  };
  const server = createServer((client) => {
    if (mode === 'refuse') {
      client.resetAndDestroy();
      return;
    }
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
    }
    forward(client, upstream);
    forward(upstream, client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const cut = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    uri: `bolt://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
    setMode: (next: RelayMode): void => {
      // What was swallowed while it stalled never comes: a connection that has lost a part is of no use afterwards.
      if (next === 'reset' || next === 'refuse' || mode === 'stall') cut();
      mode = next;
    },
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function trickle(chunk: Buffer, from: Socket, to: Socket): Promise<void> {
  from.pause();
  for (let sent = 0; sent < chunk.length && !to.destroyed; sent += slowBytes) {
    to.write(chunk.subarray(sent, sent + slowBytes));
    await new Promise((resolve) => setTimeout(resolve, slowPause));
  }
  from.resume();
}
