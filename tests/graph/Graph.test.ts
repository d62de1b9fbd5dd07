import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CypherQuery } from '../../src/graph/CypherQuery.js';
import { Graph } from '../../src/graph/Graph.js';

let graph: Graph;
beforeAll(() => {
  graph = Graph.open({ ...inject('connection'), readTimeout: 1_500 });
});
afterAll(() => graph.close());

const query = (text: string): CypherQuery<unknown> => ({ name: 'test', text, parameters: {}, decode: (rows) => rows });

describe('the door', () => {
  it('refuses to write on a read', async () => {
    await expect(graph.read(query('CREATE (n:Nothing) RETURN n.id'))).rejects.toThrow(/[Ww]rit/);
  });

  it('reads no file and no address, whatever the text', async () => {
    await expect(graph.read(query("LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line"))).rejects.toThrow();
  });

  it('ends a query that takes too long, as TIMEOUT', async () => {
    await expect(
      graph.read(
        query('UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a + b < 0 RETURN count(*)'),
      ),
    ).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  it('says UNAVAILABLE when nobody answers', async () => {
    const nobody = Graph.open({ ...inject('connection'), uri: 'bolt://127.0.0.1:9', readTimeout: 2_000 });
    await expect(nobody.read(query('RETURN 1'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await nobody.close();
  });

  it('says UNAVAILABLE when the password is refused, without telling it', async () => {
    const stranger = Graph.open({ ...inject('connection'), password: 'not-the-password' });
    const error: unknown = await stranger.read(query('RETURN 1')).catch((each: unknown) => each);
    expect(error).toMatchObject({ code: 'UNAVAILABLE' });
    expect(String(error)).not.toContain('not-the-password');
    await stranger.close();
  });
});
