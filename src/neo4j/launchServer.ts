import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logFileOf, pidFileOf } from './folder.js';
import type { Environment } from './runProgram.js';
import { type Neo4jMemory, toConfiguration, toJavaFlags } from './settings.js';

const keptLogs = 5;
const guardian = fileURLToPath(new URL('guardian.mjs', import.meta.url));

/** What {@link launchServer} works with; `environment` holds the class path. */
export interface LaunchServerOptions {
  readonly home: string;
  readonly java: string;
  readonly environment: Environment;
  readonly memory: Neo4jMemory;
}

/** A Neo4j that was started, ready or not, with its guardian. */
export interface LaunchedServer {
  readonly uri: string;
  /** Resolves with the exit code (null after a signal) when the guardian has ended, for whatever reason. */
  readonly ended: Promise<number | null>;
  /** Tells the guardian to end Neo4j; resolves when both are gone. */
  readonly stop: () => Promise<void>;
}

/** Starts Neo4j on the port under a guardian, with a fresh configuration and log; does not wait for it to answer. */
export async function launchServer(port: number, options: LaunchServerOptions): Promise<LaunchedServer> {
  const { home, memory } = options;
  await mkdir(join(home, 'conf'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), toConfiguration(port, memory), { mode: 0o600 });
  const child = await spawnGuardian(options);
  const ended = once(child, 'exit').then(
    ([code]: (number | null)[]) => code ?? null,
    () => null,
  );
  return {
    uri: `bolt://127.0.0.1:${port}`,
    ended,
    stop: async () => {
      child.ref();
      child.stdin?.destroy();
      await ended;
    },
  };
}

/**
 * The guardian gets a session of its own, so that Ctrl-C in the terminal reaches obligraph only, which ends Neo4j
 * in its own time; and it is unreferenced, so that it keeps no program from ending.
 */
async function spawnGuardian({ home, java, environment, memory }: LaunchServerOptions): Promise<ChildProcess> {
  await keepFormerLogs(logFileOf(home));
  const log = await open(logFileOf(home), 'a', 0o600);
  const server = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  try {
    const child = spawn(
      process.execPath,
      [guardian, pidFileOf(home), java, ...toJavaFlags(memory), ...server, '--console-mode'],
      { cwd: home, detached: true, stdio: ['pipe', log.fd, log.fd], env: { ...environment } },
    );
    // A guardian that died breaks this pipe; `ended` tells that, the broken pipe must not throw.
    child.stdin?.on('error', () => undefined);
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

/** Why a Neo4j ended stands in its own log: one that is started again and again must not overwrite the first. */
async function keepFormerLogs(log: string): Promise<void> {
  const names = [log, ...Array.from({ length: keptLogs }, (_, index) => `${log}.${index + 1}`)];
  for (let age = keptLogs; age > 0; age -= 1) {
    const [from, to] = [names[age - 1], names[age]];
    if (from && to) await rename(from, to).catch(() => undefined);
  }
}
