import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGraphState } from '../../src/graph/queries/graphState.js';
import { createSchema } from '../../src/graphql/createSchema.js';
import { createHostileOperations } from '../support/createHostileOperations.js';
import { hostileStrings } from '../support/hostileStrings.js';
import { openTestServer } from '../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api.close());

const atOnce = 20;
const operations = createHostileOperations(createSchema({ byResponseKey: false }));
const chunk = (texts: readonly string[]): ReadonlyArray<readonly string[]> =>
  Array.from({ length: Math.ceil(texts.length / atOnce) }, (_, i) => texts.slice(i * atOnce, (i + 1) * atOnce));

/** Sends the texts, and gives the Cypher texts that went through the door for them. */
async function send(operation: (typeof operations)[number], texts: readonly string[]): Promise<ReadonlySet<string>> {
  api.queries.length = 0;
  const { query, variables } = operation.createQuery(texts);
  const response = await api.post(query, variables);
  const codes = (response.json().errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code);
  expect(codes.filter((code: string) => !['BAD_USER_INPUT', 'LIMIT_EXCEEDED', 'NOT_FOUND'].includes(code))).toEqual([]);
  expect(response.statusCode).toBeLessThan(500);
  return new Set(api.queries.map(({ text }) => text));
}

describe('a thousand hostile texts', () => {
  it('are a thousand, and reach filters, names, ids and cursors', () => {
    expect(new Set(hostileStrings).size).toBe(1_000);
    const names = operations.map(({ name }) => name);
    for (const name of ['measures(filter) 0', 'measures(after) 0', 'node(id) 0', 'unit(by) 1'])
      expect(names).toContain(name);
  });

  it.each(operations)('in $name change no Cypher and no fact, and raise no internal error', async (operation) => {
    const { digest, version } = await api.graph.read(readGraphState);
    // What the compiler makes for harmless texts of the same shape is all that may be seen.
    const made = await send(operation, Array(atOnce).fill('harmless'));
    const texts = operation.deep ? hostileStrings.filter((_, i) => i % 25 === 0) : hostileStrings;
    for (const some of chunk(texts)) {
      for (const text of await send(operation, some)) expect(made).toContain(text);
    }
    expect(await api.graph.read(readGraphState)).toMatchObject({ digest, version });
  });
});
