import type { Prepared } from './AnswerCheck.js';
import type { Client } from './Client.js';
import type { ContenderProcess } from './ContenderProcess.js';
import type { Ready } from './measureScale.js';

/** What one answer costs, on average over the cases: database hits, texts sent, bytes. */
export interface AnswerCost {
  readonly hits: number;
  readonly queries: number;
  readonly bytes: number;
}

/** The costs by contender, and why those that failed did. */
export interface Costs {
  readonly costs: ReadonlyMap<ContenderProcess, AnswerCost>;
  readonly failures: Readonly<Record<string, string>>;
}

/**
 * Asks each case once of each contender, checks the answer, and runs what was sent again under PROFILE. A peer that cannot answer
 * is left out with its reason; that our server or the floor cannot is an error.
 */
export async function countCost(client: Client, { requests }: Ready): Promise<Costs> {
  const costs = new Map<ContenderProcess, AnswerCost>();
  const failures: Record<string, string> = {};
  for (const [contender, prepared] of requests) {
    try {
      costs.set(contender, await countOne(client, contender, prepared));
    } catch (error) {
      if (contender.name === 'obligraph' || contender.name === 'floor' || !(error instanceof Error)) throw error;
      failures[contender.name] = error.message.slice(0, 500);
    }
  }
  return { costs, failures };
}

async function countOne(
  client: Client,
  contender: ContenderProcess,
  prepared: readonly Prepared[],
): Promise<AnswerCost> {
  const sum = { hits: 0, queries: 0, bytes: 0 };
  for (const { path, body, check } of prepared) {
    await contender.ask({ ask: 'keepQueries' });
    const { text } = await client.post(contender.port, path, body);
    check(text);
    const { hits, queries } = await contender.ask({ ask: 'countHits' });
    sum.hits += hits / prepared.length;
    sum.queries += queries / prepared.length;
    sum.bytes += Buffer.byteLength(text) / prepared.length;
  }
  return sum;
}
