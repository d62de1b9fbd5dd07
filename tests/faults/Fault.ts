/** One way in which a server is hurt. */
export interface Fault {
  readonly name: string;
  /** How often `npm run faults` does it. */
  readonly times: number;
  /** Does it so often, and says for each time what did not hold; null where all did. */
  readonly run: (times: number) => Promise<readonly (string | null)[]>;
}

/** Runs a piece of work so often, one after the other; what it throws did not hold. */
export async function repeat(
  times: number,
  work: (index: number) => Promise<string | null>,
): Promise<readonly (string | null)[]> {
  const results: (string | null)[] = [];
  for (let index = 0; index < times; index += 1) {
    results.push(await work(index).catch((error: unknown) => String(error)));
  }
  return results;
}
