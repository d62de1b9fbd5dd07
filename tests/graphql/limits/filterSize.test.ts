import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer } from '../../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api.close());

const nest = (depth: number): object => {
  let filter: object = { title: { eq: 'x' } };
  for (let i = 0; i < depth; i++) filter = { not: filter };
  return filter;
};
const literal = (value: object) => JSON.stringify(value).replaceAll(/"(\w+)":/g, '$1:');
const inVariables = (filter: object) => sendVariables(JSON.stringify(filter));
/** As text: neither the test nor its client may go through a filter by recursion. */
const sendVariables = (filter: string) =>
  api.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: `{"query": "query ($filter: MeasureFilter) { measures(filter: $filter) { totalCount } }", "variables": {"filter": ${filter}}}`,
  });
const inText = (filter: object) => api.post(`{ measures(filter: ${literal(filter)}) { totalCount } }`);
const inDefault = (filter: object) =>
  api.post(`query ($f: MeasureFilter = ${literal(filter)}) { measures(filter: $f) { totalCount } }`);
const inExport = (filter: object) =>
  api.server.inject(`/export/measures.jsonl?${new URLSearchParams({ filter: JSON.stringify(filter) })}`);

describe('a filter', () => {
  it.each([
    ['in variables', inVariables],
    ['in the text', inText],
    ['in the default of a variable', inDefault],
    ['of an export', inExport],
  ])('%s is refused when it is nested too deep, before Neo4j is asked', async (_, send) => {
    for (const depth of [60, 350, 1_000]) {
      api.queries.length = 0;
      const response = await send(nest(depth));
      expect(response.json().errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' });
      expect(response.json().errors[0].extensions.limit).toMatch(/nesting/i);
      expect(response.statusCode).toBe(400);
      expect(api.queries).toEqual([]);
    }
    const { totalCount } = (await api.ask('{ measures { totalCount } }')).data.measures;
    const answer = await send(nest(20));
    expect(answer.statusCode).toBe(200);
    if (send !== inExport) expect(answer.json().data.measures.totalCount).toBe(0);
    expect(totalCount).toBeGreaterThan(0);
  });

  it('twenty thousand deep in variables, or of brackets in the text, is refused like any other', async () => {
    for (const response of [
      await sendVariables(`${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}`),
      await api.post(`{ measures(filter: ${'['.repeat(4_900)}`),
      await api.post(`${'{ units '.repeat(2_000)}${'}'.repeat(2_000)}`),
    ]) {
      expect(response.statusCode).toBe(400);
      expect(response.json().errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' });
    }
  });

  it('counts no bracket in a text or a comment', async () => {
    const brackets = '['.repeat(300);
    const query = `{ # ${brackets}\n measures(filter: {title: {in: ["${brackets}\\"", """${brackets}\\"""${brackets}"""]}}) { totalCount } }`;
    expect((await api.ask(query)).errors).toBeUndefined();
  });

  it('is refused when it holds too many values, in lists and in parts', async () => {
    const values = Array.from({ length: 2_001 }, (_, index) => `t${index}`);
    for (const filter of [{ title: { in: values } }, { or: values.map((eq) => ({ title: { eq } })) }]) {
      const response = await inVariables(filter);
      expect(response.statusCode).toBe(400);
      expect(response.json().errors[0].extensions).toMatchObject({ limit: 'filterValues', received: 2_001 });
    }
    expect((await inVariables({ title: { in: values.slice(0, 500) } })).json().errors).toBeUndefined();
  });
});
