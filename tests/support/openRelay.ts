import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A relay to a port that can go away and come back at the same address, as a server does. */
export async function openRelay(target: number) {
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => undefined));
    client.pipe(upstream).pipe(client);
  });
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return address !== null && typeof address === 'object' ? address.port : 0;
  };
  /** What is connected now stays so and is silent from now on, as a server that hangs is; what comes later is relayed. */
  const stall = (): void => {
    for (const socket of sockets) socket.unpipe().pause();
  };
  const goAway = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  const port = await listen(0);
  return { port, stall, goAway, comeBack: () => listen(port) };
}
