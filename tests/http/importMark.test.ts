import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CypherQuery } from '../../src/graph/CypherQuery.js';
import { ImportMark } from '../../src/graph/writes/ImportMark.js';
import { sha256 } from '../../src/model/digest.js';
import { importFacts } from '../support/importFacts.js';
import { openTestServer } from '../support/openTestServer.js';

type Api = Awaited<ReturnType<typeof openTestServer>>;

let api: Api;
let other: Api;
beforeAll(async () => {
  api = await openTestServer();
  other = await openTestServer();
  // Neo4j plans a text when it comes first; that is none of the waiting here.
  await api.post(text);
});
afterEach(() => change('MATCH (mark:ImportMark) DELETE mark', {}));
afterAll(async () => {
  await importFacts(other.graph, 'cn-96', { nodes: {}, links: [] });
  await api.close();
  await other.close();
});

const change = (text: string, parameters: CypherQuery<null>['parameters']) =>
  other.graph.write((transaction) =>
    transaction.run({ name: 'change', text: `// change\n${text}`, parameters, decode: () => null }),
  );
const leaveMark = (milliseconds: number) =>
  change(
    "CREATE (:ImportMark:Obligraph {key: 'graph', owner: 'dead', until: timestamp() + toInteger($milliseconds)})",
    {
      milliseconds,
    },
  );

const text = '{ a: units(first: 1) { totalCount } b: graph { version } }';
const address = `/graphql?${new URLSearchParams({
  query: text,
  extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sha256(text) } }),
})}`;
const get = (tag?: string) =>
  api.server.inject({
    url: address,
    headers: { 'apollo-require-preflight': '1', ...(tag === undefined ? {} : { 'if-none-match': tag }) },
  });

describe('while an import is being committed', () => {
  it('a reader waits, and is told after a second to come back: no part of an answer', async () => {
    await leaveMark(600_000);
    const start = Date.now();
    const answer = await api.post(text);
    // A second, and what a busy machine adds.
    expect(Date.now() - start).toBeLessThan(5_000);
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '1']);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(answer.json().data).toBeUndefined();
    const file = await api.server.inject('/export/units.jsonl');
    expect([file.statusCode, file.headers['retry-after']]).toEqual([503, '1']);
  });

  it('a reader that waits is answered as soon as the import has ended', async () => {
    const mark = new ImportMark(other.graph);
    await mark.set();
    const [answer] = await Promise.all([
      api.post(text),
      new Promise((resolve) => setTimeout(resolve, 100)).then(() => mark.remove()),
    ]);
    expect(answer.json().data.a.totalCount).toBeGreaterThan(0);
  });

  it('nothing is confirmed by 304', async () => {
    const tag = String((await get()).headers.etag);
    expect((await get(tag)).statusCode).toBe(304);
    await leaveMark(600_000);
    expect((await get(tag)).statusCode).toBe(503);
  });

  it('the mark of an owner that died expires', async () => {
    await leaveMark(300);
    expect((await api.post(text)).json().data.a.totalCount).toBeGreaterThan(0);
  });

  it('the mark is taken away by its owner alone', async () => {
    const [first, second] = [new ImportMark(other.graph), new ImportMark(other.graph)];
    await first.set();
    await second.set();
    await first.remove();
    expect((await api.post(text)).statusCode).toBe(503);
    await second.remove();
    expect((await api.post(text)).statusCode).toBe(200);
  });
});

describe('two processes on one Neo4j', () => {
  it('one imports, the other answers the new version at once, with the tag of it', async () => {
    const unit = 'unit:cn-96/office';
    const query = `{ unit(by: { id: "${unit}" }) { name } }`;
    for (const name of ['甲', '乙', '丙']) {
      const before = await get();
      await importFacts(other.graph, 'cn-96', { nodes: { [unit]: { name } }, links: [] });
      const answer = await api.ask(query);
      expect(answer.data.unit.name).toBe(name);
      expect(answer.extensions?.graph).toEqual((await other.ask(query)).extensions?.graph);
      const after = await get(String(before.headers.etag));
      expect([after.statusCode, after.headers.etag === before.headers.etag]).toEqual([200, false]);
    }
  });
});

describe('a file of a list', () => {
  it('is broken off when the graph changes under it, so that its reader sees that it is not whole', async () => {
    // More than the buffers on the way hold: most of it is read from the graph after the first of it was sent.
    const ids = Array.from({ length: 2_000 }, (_, index) => `unit:cn-96/office-${index}`);
    const note = '注'.repeat(2_000);
    const bring = (name: string) =>
      importFacts(other.graph, 'cn-96', {
        nodes: Object.fromEntries(ids.map((id) => [id, { name, note }])),
        links: [],
      });
    await bring('甲');
    const address = await api.server.listen({ host: '127.0.0.1', port: 0 });
    const response = await fetch(`${address}/export/units.jsonl?filter={"name":{"in":["甲","乙"]}}`);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let received = (await reader?.read())?.value ?? '';
    await bring('乙');
    const readRest = async (): Promise<void> => {
      for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read())
        received += chunk.value;
    };
    await expect(readRest()).rejects.toThrow();
    expect(received).toContain('"name":"甲"');
    expect(received).not.toContain('"name":"乙"');
  }, 300_000);
});
