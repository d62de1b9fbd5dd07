import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Linux gives out the ports from 32768 for outgoing connections, other systems those from 49152. A port from there
// could be lost to any client while Neo4j is being started again, even to our own driver, which then reaches itself.
const [lowest, highest] = [10_000, 32_767];
const mostTries = 100;

/** A port of loopback on which nobody listens, below those that the system gives to clients. */
export async function findFreePort(): Promise<number> {
  for (let tried = 0; tried < mostTries; tried += 1) {
    const port = randomInt(lowest, highest + 1);
    if (await isFree(port)) return port;
  }
  throw new Error(`${mostTries} ports of loopback from ${lowest} to ${highest} were tried, and all are in use`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
