import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CypherQuery } from '../../src/graph/CypherQuery.js';
import { Graph } from '../../src/graph/Graph.js';

let graph: Graph;
beforeAll(() => {
  graph = Graph.open({ ...inject('connection'), readTimeout: 120_000 });
});
afterAll(() => graph.close());

/** Holds so many texts in Neo4j's memory at once. */
const hold = (count: number): CypherQuery<number> => ({
  name: 'hold',
  text: "// hold\nUNWIND range(1, $count) AS i WITH collect(toString(i) + '-abcdefghijklmnop') AS list RETURN size(list)",
  parameters: { count },
  decode: ([row]) => Number(row?.[0]),
});

describe('memory', () => {
  it('that one query may not take is the limit of who asked', async () => {
    await expect(graph.read(hold(8_000_000))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  }, 180_000);

  it('that others have taken is UNAVAILABLE, with a time to ask again: no fault of who asks', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => graph.read(hold(1_200_000))));
    const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(refused.length).toBeGreaterThan(0);
    for (const reason of refused) expect(reason).toMatchObject({ code: 'UNAVAILABLE', details: { retryAfter: 1 } });
  }, 180_000);
});
