import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { folderInUse } from './explainFailure.js';
import { pidFileOf } from './folder.js';
import { type Environment, runProgram } from './runProgram.js';

const patienceMilliseconds = 3_000;

/**
 * Makes sure that no Neo4j left over from a killed obligraph works on this folder: waits while its guardian ends it,
 * or ends it if the guardian was killed too. Never touches a process whose command line does not name this folder.
 * @throws ObligraphError CONFLICT if a guardian lives and lets its Neo4j run: somebody uses it.
 */
export async function endOrphan(home: string, environment: Environment): Promise<void> {
  const [server = 0, guardian = 0] = await readPids(home);
  const isAlive = () => isRunning(server, `--home-dir=${home} --config-dir=${join(home, 'conf')} `, environment);
  if (await isRunning(guardian, `guardian.mjs ${pidFileOf(home)} `, environment)) {
    if (!(await waitUntilGone(isAlive))) throw folderInUse(home);
  }
  for (const name of ['SIGTERM', 'SIGKILL'] as const) {
    if (await isAlive()) signal(server, name);
    await waitUntilGone(isAlive);
  }
  await rm(pidFileOf(home), { force: true });
}

async function readPids(home: string): Promise<readonly number[]> {
  const text = await readFile(pidFileOf(home), 'utf8').catch(() => '');
  return text.split(' ').map(Number);
}

async function waitUntilGone(isAlive: () => Promise<boolean>): Promise<boolean> {
  const deadline = Date.now() + patienceMilliseconds;
  while (await isAlive()) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}

/** Process ids are used again, so the id counts only together with these words in the command line. */
async function isRunning(pid: number, words: string, environment: Environment): Promise<boolean> {
  return Number.isInteger(pid) && pid > 1 && (await readCommandLine(pid, environment)).includes(words);
}

async function readCommandLine(pid: number, environment: Environment): Promise<string> {
  if (process.platform === 'linux') {
    const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return text.replaceAll('\0', ' ');
  }
  return (await runProgram('ps', ['-ww', '-o', 'args=', '-p', String(pid)], environment)).output;
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in the meantime.
  }
}
