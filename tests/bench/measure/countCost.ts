import type { Client } from './Client.js';
import type { ContenderProcess } from './ContenderProcess.js';
import type { Ready } from './measureScale.js';

/** What one answer costs, on average over the cases: database hits, texts sent, bytes. */
export interface AnswerCost {
  readonly hits: number;
  readonly queries: number;
  readonly bytes: number;
}

/** Asks each case once of each contender, checks the answer, and runs what was sent again under PROFILE. */
export async function countCost(client: Client, { requests }: Ready): Promise<ReadonlyMap<ContenderProcess, AnswerCost>> {
  const costs = new Map<ContenderProcess, AnswerCost>();
  for (const [contender, prepared] of requests) {
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
    costs.set(contender, sum);
  }
  return costs;
}
