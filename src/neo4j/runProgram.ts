import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The environment variables that the caller lets this room see; the room never reads `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How a program ended: its exit code, or the system's word when it could not be run (`ENOENT`), and all it printed. */
export interface ProgramResult {
  readonly code: number | string | null;
  readonly output: string;
}

/** Runs a program to its end and returns its exit code with its output and errors in one text. Never rejects. */
export function runProgram(program: string, args: readonly string[], env: Environment): Promise<ProgramResult> {
  return new Promise((resolve) => {
    execFile(program, args, { env: { ...env }, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? null) : 0, output: stdout + stderr });
    });
  });
}

/** Looks for an executable file of this name along PATH; null if there is none. */
export async function findProgram(name: string, environment: Environment): Promise<string | null> {
  for (const folder of (environment.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    if (folder !== '' && (await isExecutable(path))) return path;
  }
  return null;
}

/** True if the path is a file that this user may execute. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
