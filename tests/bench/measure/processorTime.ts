import { readFile } from 'node:fs/promises';

const ticksPerSecond = 100;

/** The CPU time that a process has used, in microseconds; null where the system does not tell (it is read from /proc). */
export async function readProcessorTime(pid: number): Promise<number | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (text === null) return null;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1_000_000) / ticksPerSecond;
}
