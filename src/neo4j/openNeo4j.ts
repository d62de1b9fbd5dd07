import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ObligraphError } from '../errors.js';
import { endOrphan } from './endOrphan.js';
import { diskFull, folderInUse } from './explainFailure.js';
import { findJava } from './findJava.js';
import { addressFileOf, logFileOf } from './folder.js';
import type { Neo4jAddress } from './joinNeo4j.js';
import { lockFolder } from './lockFolder.js';
import { openPassword } from './openPassword.js';
import { listGivenJars, resolveJars } from './resolveJars.js';
import type { Environment } from './runProgram.js';
import { type Neo4jState, Supervisor } from './Supervisor.js';
import { defaultMemory } from './settings.js';

/** What {@link openNeo4j} works with. */
export interface OpenNeo4jOptions {
  /** The folder that keeps the database, its password, configuration and log; made if missing, for this user only. */
  readonly home: string;
  /** The variables to work with: PATH, JAVA_HOME, and what Maven needs (proxies, MAVEN_OPTS). Neo4j sees only PATH. */
  readonly environment: Environment;
  /** A folder that holds all jars of the pinned Neo4j, so that Maven is not needed. */
  readonly jars?: string;
  /** The folder that keeps the list of resolved jars, so that several homes can share it; the home by default. */
  readonly jarFolder?: string;
  /** The most that Neo4j's heap may take, in megabytes; 768 by default. */
  readonly heapMegabytes?: number;
  /** The memory for the store's pages, in megabytes; 128 by default. */
  readonly pageCacheMegabytes?: number;
  /** Receives one line for a person whenever something starts that takes time, and when Neo4j ended by itself. */
  readonly onProgress?: (message: string) => void;
}

/** A private Neo4j that answers, and that is started again if it ends by itself. */
export interface PrivateNeo4j extends Neo4jAddress {
  /** How it is at this moment, and how often it was started again. */
  readonly state: () => Neo4jState;
  /** Resolves with the reason if it ended five times in a row and is not started again; never otherwise. */
  readonly failed: Promise<ObligraphError>;
  /** Ends the server and gives the folder back; resolves when no process is left. May be called again. */
  readonly close: () => Promise<void>;
}

type Settled = Required<Omit<OpenNeo4jOptions, 'jars'>> & Pick<OpenNeo4jOptions, 'jars'>;

/**
 * Starts a private Neo4j Community on loopback and resolves when it answers; it is started again if it ends by itself. It ends with `close()`, or within three
 * seconds after this process ended, however that happened. On Linux and macOS; not tried on Windows.
 * @throws ObligraphError UNAVAILABLE if Java, Maven, the network, memory or disk space is lacking; CONFLICT if the
 * folder is in use by another process or its password file is gone or wrong.
 */
export async function openNeo4j(options: OpenNeo4jOptions): Promise<PrivateNeo4j> {
  const home = resolve(options.home);
  const settled: Settled = { ...defaultMemory, jarFolder: home, onProgress: () => undefined, ...options, home };
  try {
    await makeFolder(home);
    const unlock = await lockFolder(home);
    if (unlock === null) throw folderInUse(home);
    return await openLocked(settled, unlock).catch(async (error: unknown) => {
      await unlock();
      throw error;
    });
  } catch (error) {
    throw explainFileTrouble(error, home);
  }
}

async function openLocked(settled: Settled, unlock: () => Promise<void>): Promise<PrivateNeo4j> {
  const { home, environment, onProgress } = settled;
  const java = await findJava(environment, onProgress);
  const classPath = settled.jars
    ? await listGivenJars(resolve(settled.jars))
    : await resolveJars({ folder: settled.jarFolder, java, environment, onProgress });
  await endOrphan(home, environment);
  const context = { home, java: java.program, environment: toServerEnvironment(environment, classPath) };
  const password = await openPassword(context);
  onProgress(`Starting Neo4j; its log is ${logFileOf(home)}.`);
  const supervisor = await Supervisor.start({
    start: { ...context, password, memory: settled },
    environment,
    onProgress,
  });
  await writeFile(addressFileOf(home), supervisor.uri, { mode: 0o600 });
  onProgress(`Neo4j answers on ${supervisor.uri}.`);
  return {
    uri: supervisor.uri,
    user: 'neo4j',
    password,
    state: () => supervisor.state,
    failed: supervisor.failed,
    close: once(async () => {
      await rm(addressFileOf(home), { force: true });
      await supervisor.stop();
      await unlock();
    }),
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= work();
    return done;
  };
}

/**
 * Neo4j gets no other variables: they may hold secrets, and it would obey NEO4J_CONF or JAVA_TOOL_OPTIONS. With a
 * locale other than UTF-8, Java cannot open folders with Chinese names.
 */
function toServerEnvironment(environment: Environment, classPath: string): Environment {
  return { PATH: environment.PATH, LC_ALL: 'C.UTF-8', CLASSPATH: classPath };
}

/** Only this user may look inside; also if the folder was made by somebody's `mkdir`. */
async function makeFolder(home: string): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  await chmod(home, 0o700);
}

function explainFileTrouble(error: unknown, home: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC') return diskFull(home);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST') {
    return new ObligraphError('UNAVAILABLE', `${home} cannot be written (${code}): choose a folder of your own.`, {
      argument: home,
    });
  }
  return error;
}
