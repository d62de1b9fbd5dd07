import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ObligraphError } from '../errors.js';
import { explainFailure, isPortTaken, portTaken } from './explainFailure.js';
import { findFreePort } from './findFreePort.js';
import { logFileOf, passwordFileOf } from './folder.js';
import { type LaunchedServer, type LaunchServerOptions, launchServer } from './launchServer.js';
import { type Readiness, waitUntilReady } from './waitUntilReady.js';

const portAttempts = 5;
// A server whose port was taken ends within 3.3 s; until then, another server may answer there and refuse us.
const afterthoughtMilliseconds = 5_000;

/** What {@link startServer} works with. */
export interface StartServerOptions extends LaunchServerOptions {
  readonly password: string;
  /** The one port to take; any free one when left out. */
  readonly port?: number;
  /** Ends the start, and the Neo4j that is starting. */
  readonly signal: AbortSignal;
}

/**
 * Starts Neo4j on loopback and resolves when it answers; where no port is asked for, it takes another one if one was
 * snatched away.
 * @throws ObligraphError CONFLICT if another Neo4j works on the folder or the password does not fit its database;
 * UNAVAILABLE for whatever else ends or stops it.
 */
export async function startServer(options: StartServerOptions): Promise<LaunchedServer> {
  for (let attempt = 1; ; attempt += 1) {
    const server = await launchServer(options.port ?? (await findFreePort()), options);
    const readiness = await waitWhileRunning(server, options);
    if (readiness === 'READY') return server;
    const code = options.signal.aborted
      ? 'running'
      : await Promise.race([server.ended, sleep(afterthoughtMilliseconds, 'running' as const)]);
    await server.stop();
    if (code === 'running') throw explainUnready(readiness, options);
    const log = await readFile(logFileOf(options.home), 'utf8');
    if (!isPortTaken(log)) throw explainFailure(options.home, code, log);
    if (options.port !== undefined) throw portTaken(options.port);
    if (attempt === portAttempts) throw explainFailure(options.home, code, log);
  }
}

async function waitWhileRunning(
  server: LaunchedServer,
  { password, signal }: Pick<StartServerOptions, 'password' | 'signal'>,
): Promise<Readiness> {
  const ended = new AbortController();
  void server.ended.then(() => ended.abort());
  return waitUntilReady(server.uri, password, AbortSignal.any([ended.signal, signal]));
}

function explainUnready(
  readiness: Readiness,
  { home, signal }: Pick<StartServerOptions, 'home' | 'signal'>,
): ObligraphError {
  if (signal.aborted) return new ObligraphError('UNAVAILABLE', 'Neo4j was ended before it answered.');
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
