import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CypherQuery } from '../../src/graph/CypherQuery.js';
import { Graph } from '../../src/graph/Graph.js';
import { openRelay } from '../support/openRelay.js';

const point: CypherQuery<number> = {
  name: 'point',
  text: '// point\nRETURN 1',
  parameters: {},
  decode: ([row]) => Number(row?.[0]),
};

let relay: Awaited<ReturnType<typeof openRelay>>;
let graph: Graph;
beforeAll(async () => {
  const connection = inject('connection');
  relay = await openRelay(Number(new URL(connection.uri).port));
  graph = Graph.open({ ...connection, uri: `bolt://127.0.0.1:${relay.port}`, readTimeout: 1_000 });
});
afterAll(async () => {
  await graph.close();
  await relay.goAway();
});

const readMany = (count: number) => Promise.allSettled(Array.from({ length: count }, () => graph.read(point)));

describe('a connection that is never answered', () => {
  it('is lost to no other reader: after two hundred silent queries a point read is answered within a second', async () => {
    await readMany(100);
    relay.stall();
    const silent = await readMany(200);
    expect(silent.filter(({ status }) => status === 'rejected').length).toBeGreaterThanOrEqual(50);
    const start = Date.now();
    expect(await graph.read(point)).toBe(1);
    expect(Date.now() - start).toBeLessThan(1_000);
  });

  it('ends nothing that is running on others', async () => {
    const patient = Graph.open({ ...inject('connection'), uri: `bolt://127.0.0.1:${relay.port}`, readTimeout: 60_000 });
    await patient.read(point);
    relay.stall();
    const silent = patient.read(point, { deadline: Date.now() + 50 }).catch((error: unknown) => error);
    const text = '// slow\nUNWIND range(1, 5000000) AS i WITH sum(sin(i)) AS s RETURN 1';
    const running = patient.read({ ...point, text });
    expect(await silent).toMatchObject({ code: 'TIMEOUT' });
    expect(await running).toBe(1);
    expect(await patient.read(point)).toBe(1);
    await patient.close();
  });
});
