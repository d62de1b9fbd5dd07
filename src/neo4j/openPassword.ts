import { randomBytes } from 'node:crypto';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ObligraphError } from '../errors.js';
import { passwordFileOf } from './folder.js';
import { type Environment, runProgram } from './runProgram.js';

/** What {@link openPassword} works with; `environment` holds the class path. */
export interface OpenPasswordOptions {
  readonly home: string;
  readonly java: string;
  readonly environment: Environment;
}

/**
 * Returns the password of the user `neo4j`; on a new folder, makes a random one, keeps it in a file that only this
 * user reads, and sets it. As long as no database was ever started here it is set again, so that a first start cut
 * off half-way does no harm.
 * @throws ObligraphError CONFLICT if the folder has a database but the password file is gone; UNAVAILABLE if the
 * password cannot be set.
 */
export async function openPassword(options: OpenPasswordOptions): Promise<string> {
  const file = passwordFileOf(options.home);
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (await hasDatabase(options.home)) {
    if (kept !== '') return kept;
    throw new ObligraphError(
      'CONFLICT',
      `${options.home} holds a database but its password file is gone: put ${file} back, or move the folder away and import again.`,
      { argument: file },
    );
  }
  const password = kept || randomBytes(24).toString('hex');
  await writeFile(file, password, { mode: 0o600 });
  await setInitialPassword(options, file);
  return password;
}

function hasDatabase(home: string): Promise<boolean> {
  return access(join(home, 'data', 'databases')).then(
    () => true,
    () => false,
  );
}

/** Hands over the file (`@file`), not the password: other users can read the command line of a process. */
async function setInitialPassword({ home, java, environment }: OpenPasswordOptions, file: string): Promise<void> {
  const { code, output } = await runProgram(
    java,
    [
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
      `@${file}`,
    ],
    { ...environment, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  );
  if (code === 0) return;
  throw new ObligraphError(
    'UNAVAILABLE',
    `Neo4j's first password could not be set in ${home} (exit ${code}): check that the folder is writable and the disk not full.`,
    { cause: new Error(output) },
  );
}
