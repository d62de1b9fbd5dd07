import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Takes a folder for this process; null if a live process has it.
 * The lock is a listening socket and not a file with a process id: the kernel closes it however its owner dies, and
 * ids are used again (in a container, at every start). Its address is short because the kernel allows 104 bytes.
 * Returns what gives the folder back.
 */
export async function lockFolder(folder: string): Promise<(() => Promise<void>) | null> {
  const digest = createHash('sha256').update(await realpath(folder));
  const address = join(tmpdir(), `obligraph-${digest.digest('hex').slice(0, 32)}.sock`);
  const server = (await listen(address)) ?? (await listenInsteadOfDead(address));
  return server && (() => new Promise((resolve) => server.close(() => resolve())));
}

async function listenInsteadOfDead(address: string): Promise<Server | null> {
  if (await isAnswered(address)) return null;
  await rm(address, { force: true });
  return listen(address);
}

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.unref();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(address, () => resolve(server));
  });
}

/** Only a refusal proves that the owner is dead; any other trouble counts as alive. */
function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT');
    });
  });
}
