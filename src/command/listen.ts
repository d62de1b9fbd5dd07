import { createServer } from 'node:net';
import type { Environment } from '../environment.js';
import { ObligraphError } from '../errors.js';

type Place = Pick<Environment, 'host' | 'port'>;

/**
 * Listens for a moment: a port in use is told at once, not after Neo4j has started.
 * @throws ObligraphError CONFLICT if it is in use, BAD_USER_INPUT if it may not be used
 */
export async function assertPortFree({ host, port }: Place): Promise<void> {
  await explainListening(
    { host, port },
    () =>
      new Promise<void>((resolve, reject) => {
        const server = createServer().once('error', reject);
        server.listen(port, host, () => server.close(() => resolve()));
      }),
  );
}

/** Runs what listens, and turns the refusals of the system into sentences. @throws ObligraphError as {@link assertPortFree} does */
export async function explainListening<Value>({ host, port }: Place, listen: () => Promise<Value>): Promise<Value> {
  try {
    return await listen();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') {
      throw new ObligraphError(
        'CONFLICT',
        `${host}:${port} is in use by another process: end that one, or set PORT to another.`,
        { argument: 'PORT' },
      );
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
      throw new ObligraphError(
        'BAD_USER_INPUT',
        `${host}:${port} cannot be listened on (${code}): set HOST to an address of this machine and PORT to one from 1024.`,
        { argument: code === 'EACCES' ? 'PORT' : 'HOST' },
      );
    }
    throw error;
  }
}
