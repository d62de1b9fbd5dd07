import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a server of a test is started with. */
export interface ServerStart {
  /** The folder that holds the private Neo4j's folder; the working directory too. */
  readonly home: string;
  readonly seeds: string;
  readonly flags?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** A process of `obligraph serve` on a free port. */
export interface StartedServer {
  readonly url: string;
  readonly child: ChildProcess;
  /** All that it has printed so far. */
  readonly output: () => string;
  /** Resolves when it has printed this, `times` times. */
  readonly printed: (words: RegExp, times?: number) => Promise<void>;
  /** Resolves with its exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string | null>;
  /** Sends a signal and waits for its end. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | string | null>;
}

const patience = 300_000;
const program = ['--import', resolve('node_modules/tsx/dist/esm/index.mjs'), resolve('src/main.ts')];

/** A folder for a private Neo4j that needs no Maven, because this run has resolved its jars. */
export async function makeHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'obligraph-home-'));
  await mkdir(join(home, 'neo4j'));
  for (const name of await readdir('.obligraph/test').catch(() => [])) {
    if (name.startsWith('classpath-')) await copyFile(join('.obligraph/test', name), join(home, 'neo4j', name));
  }
  return home;
}

/** A copy of the repository's seeds that a test may change. */
export async function copySeeds(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'obligraph-seeds-'));
  await cp('seeds', copy, { recursive: true });
  return copy;
}

/** Removes what {@link makeHome} and {@link copySeeds} made. */
export async function removeFolders(...folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Runs a command of the command line to its end. */
export async function runCommand({ home, seeds, flags = [], environment = {} }: ServerStart) {
  const child = spawnCommand({ home, seeds, flags, environment });
  const output = collect(child);
  const [code] = await once(child, 'exit');
  return { code: Number(code), output: output() };
}

/** Starts `obligraph serve` and resolves when it serves. Rejects with its output if it ends before. */
export async function startServer(start: ServerStart): Promise<StartedServer> {
  const server = launchServer(start);
  await Promise.race([
    server.printed(/Ctrl-C ends it\./),
    server.ended.then((code) => {
      throw new Error(`the server ended with ${code}:\n${server.output()}`);
    }),
  ]);
  const url = /Explorer {2}(http\S+)\//.exec(server.output())?.[1];
  if (!url) throw new Error(`the server did not say where it is:\n${server.output()}`);
  return { ...server, url };
}

/** Starts `obligraph serve` and does not wait. */
export function launchServer(start: ServerStart): Omit<StartedServer, 'url'> {
  const child = spawnCommand({ ...start, flags: ['serve', ...(start.flags ?? [])] });
  const output = collect(child);
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  const printed = async (words: RegExp, times = 1): Promise<void> => {
    const deadline = Date.now() + patience;
    const all = new RegExp(words, 'g');
    while ([...output().matchAll(all)].length < times) {
      if (Date.now() > deadline) throw new Error(`${words} was not printed:\n${output()}`);
      await sleep(20);
    }
  };
  const end = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return { child, output, printed, ended, end };
}

function spawnCommand({ home, seeds, flags = [], environment = {} }: ServerStart): ChildProcess {
  return spawn(process.execPath, [...program, ...flags], {
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      ...(process.env.JAVA_HOME && { JAVA_HOME: process.env.JAVA_HOME }),
      HOME: process.env.HOME,
      PORT: '0',
      OBLIGRAPH_HOME: home,
      OBLIGRAPH_SEEDS: seeds,
      OBLIGRAPH_RATE_LIMIT: '0',
      // A busy machine makes nothing wrong.
      OBLIGRAPH_TIMEOUT: '60000',
      ...environment,
    },
  });
}

function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => {
      text += part.toString('utf8');
    });
  }
  return () => text;
}
