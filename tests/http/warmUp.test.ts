import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/createSchema.js';
import { createStandIns } from '../../src/graphql/createStandIns.js';
import { findExplorerOperations } from '../../src/http/findExplorerOperations.js';
import { warmUp } from '../../src/http/warmUp.js';
import { buildExplorer } from '../support/buildExplorer.js';
import { openTestServer } from '../support/openTestServer.js';

let operations: readonly string[];
let api: Awaited<ReturnType<typeof openTestServer>>;
let closed: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  await buildExplorer();
  const [manifest = ''] = findExplorerOperations();
  operations = Object.values(JSON.parse(await readFile(manifest, 'utf8')));
  api = await openTestServer();
  closed = await openTestServer({ settings: { operations: 'only' } });
}, 120_000);
afterAll(() => Promise.all([api.close(), closed.close()]));

const find = (name: string): string => operations.find((text) => text.includes(`query ${name}(`)) ?? '';

describe('warming up', () => {
  it('asks Neo4j the very texts that a reader of a page asks later, whatever the node', async () => {
    await warmUp(api.server, new AbortController().signal);
    const warmed = new Set(api.queries.map(({ text }) => text));
    const pages = { Instrument: 'instruments', Unit: 'units', Measure: 'measures', Outcome: 'outcomes' };
    for (const [page, list] of Object.entries(pages)) {
      const { data } = await api.ask(`{ ${list}(first: 1) { nodes { id } } }`);
      api.queries.length = 0;
      const answer = await api.ask(find(page), { id: data[list].nodes[0].id });
      expect(answer.errors).toBeUndefined();
      expect(api.queries.map(({ name, text }) => [name, warmed.has(text)])).not.toContainEqual([
        expect.anything(),
        false,
      ]);
      expect(api.queries).not.toEqual([]);
    }
  });

  it('is refused by no operation: the values that stand in are of the right form', async () => {
    const schema = createSchema({ byResponseKey: false });
    expect(operations.length).toBeGreaterThan(30);
    for (const query of operations) {
      const answer = await api.ask(query, createStandIns(schema, parse(query)));
      // Paths say that an end does not exist.
      const refused = (answer.errors ?? []).filter(({ extensions }) => extensions.code !== 'NOT_FOUND');
      expect(refused, query).toEqual([]);
    }
  });

  it('asks nothing more once it is to end', async () => {
    api.queries.length = 0;
    await warmUp(api.server, AbortSignal.abort());
    expect(api.queries).toEqual([]);
  });
});

describe('a closed server', () => {
  it('answers what the explorer that it serves asks, and nothing else', async () => {
    const { data } = await api.ask('{ units(first: 1) { nodes { id } } }');
    const answer = await closed.ask(find('Unit'), { id: data.units.nodes[0].id });
    expect(answer.data.unit.id).toBe(data.units.nodes[0].id);
    expect((await closed.post('{ units(first: 1) { nodes { id } } }')).statusCode).toBe(403);
  });
});
