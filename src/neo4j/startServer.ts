import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ObligraphError } from '../errors.js';
import { explainFailure, isPortTaken } from './explainFailure.js';
import { logFileOf, passwordFileOf } from './folder.js';
import { type LaunchedServer, type LaunchServerOptions, launchServer } from './launchServer.js';
import { type Readiness, waitUntilReady } from './waitUntilReady.js';

const portAttempts = 5;
// A server whose port was taken ends within 3.3 s; until then, another server may answer there and refuse us.
const afterthoughtMilliseconds = 5_000;

/** What {@link startServer} works with. */
export interface StartServerOptions extends LaunchServerOptions {
  readonly password: string;
}

/**
 * Starts Neo4j on a free port of loopback and resolves when it answers; takes another port if one was snatched away.
 * @throws ObligraphError CONFLICT if another Neo4j works on the folder or the password does not fit its database;
 * UNAVAILABLE for whatever else ends or stops it.
 */
export async function startServer(options: StartServerOptions): Promise<LaunchedServer> {
  for (let attempt = 1; ; attempt += 1) {
    const server = await launchServer(await findFreePort(), options);
    const readiness = await waitWhileRunning(server, options.password);
    if (readiness === 'READY') return server;
    const code = await Promise.race([server.ended, sleep(afterthoughtMilliseconds, 'running' as const)]);
    await server.stop();
    if (code === 'running') throw explainUnready(readiness, options.home);
    const log = await readFile(logFileOf(options.home), 'utf8');
    if (!isPortTaken(log) || attempt === portAttempts) throw explainFailure(options.home, code, log);
  }
}

async function waitWhileRunning(server: LaunchedServer, password: string): Promise<Readiness> {
  const abort = new AbortController();
  void server.ended.then(() => abort.abort());
  return waitUntilReady(server.uri, password, abort.signal);
}

function explainUnready(readiness: Readiness, home: string): ObligraphError {
  if (readiness === 'REFUSED') {
    return new ObligraphError(
      'CONFLICT',
      `The password in ${passwordFileOf(home)} does not fit the database beside it: put the right file back, or move ${home} away and import again.`,
      { argument: passwordFileOf(home) },
    );
  }
  return new ObligraphError(
    'UNAVAILABLE',
    `Neo4j did not answer within ten minutes: read ${logFileOf(home)} and start again when the machine is less busy.`,
  );
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('the free port is unknown'));
      });
    });
  });
}
