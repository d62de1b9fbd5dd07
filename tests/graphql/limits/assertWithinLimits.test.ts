import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readyQueries } from '../../../src/explorer/graphiql/readyQueries.js';
import { defaultLimits } from '../../../src/graphql/limits/OperationLimits.js';
import { openTestServer } from '../../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
let strict: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  strict = await openTestServer({
    settings: { limits: { ...defaultLimits, depth: 8, aliases: 2, rootFields: 2, kinds: 40, cost: 100 } },
  });
});
afterAll(async () => {
  await api.close();
  await strict.close();
});

/** Refused with status 400, by the extensions of the one error, without a word to Neo4j. */
async function refuse(server: typeof api, query: string, variables: object = {}) {
  server.queries.length = 0;
  const response = await server.post(query, variables);
  expect(server.queries).toEqual([]);
  expect(response.statusCode).toBe(400);
  const { data, errors } = response.json();
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
  return errors[0];
}

const nested =
  'query ($first: Int) { measures(first: $first) { nodes { units(first: $first) { edges { node { measures(first: $first) { nodes { id } } } } } } } }';

describe('a limit', () => {
  it('lets the ready queries, introspection and a flat page of the largest size pass', async () => {
    for (const query of [
      ...readyQueries,
      getIntrospectionQuery(),
      '{ measures(first: 500) { totalCount nodes { id } } }',
    ])
      expect((await api.ask(query)).errors).toBeUndefined();
  });

  it('refuses what is expected to be too large, by pages and means, in variables too, and says which field to ask less of', async () => {
    const error = await refuse(strict, nested, { first: 200 });
    expect(error.extensions).toMatchObject({ limit: 'cost', wanted: 'at most 100' });
    expect(error.extensions.received).toBeGreaterThan(100);
    expect(error.message).toContain('along measures.nodes');
    expect((await strict.ask(nested, { first: 5 })).errors).toBeUndefined();
  });

  it('refuses a larger page of an operation that was accepted with a smaller one', async () => {
    const query =
      'query ($first: Int, $ids: [ID!]!, $all: Boolean!) { measures(first: $first) { nodes { id title @include(if: $all) units(first: 1) @include(if: $all) { nodes { id } } } } nodes(ids: $ids) { id } }';
    const accepted = { first: 20, ids: ['unit:cn/x'], all: false };
    expect((await strict.ask(query, accepted)).errors).toBeUndefined();
    for (const more of [{ first: 99 }, { ids: Array(99).fill('unit:cn/x') }, { all: true, first: 40 }])
      expect((await refuse(strict, query, { ...accepted, ...more })).extensions.limit).toBe('cost');
    expect((await strict.ask(query, accepted)).errors).toBeUndefined();
  });

  it('counts ids, routes, and pages where they are shorter than the list', async () => {
    const cost = async (query: string) => (await refuse(strict, query)).extensions.received;
    expect(await cost(`{ nodes(ids: ${JSON.stringify(Array(101).fill('unit:cn/x'))}) { id } }`)).toBe(101);
    expect(await cost('{ a: measures(first: 60) { nodes { id } } b: measures(first: 50) { nodes { id } } }')).toBe(
      1 + 60 + 1 + 50,
    );
    expect(
      await cost(
        '{ instrument(by: {id: "instrument:cn/x"}) { implementingUnits(first: 10) { edges { routes(first: 20) { basis } } } } }',
      ),
    ).toBe(1 + 1 + 10 + 10 * 20);
  });

  it('counts of a node of several kinds the costliest one, through fragments', async () => {
    const query = `{ node(id: "unit:cn/x") { id ...OfUnit ... on Instrument { implementingUnits(first: 3) { edges { basis } } } } }
      fragment OfUnit on Unit { implementedInstruments(first: 20) { edges { routes(first: 9) { basis } } } }`;
    expect((await refuse(strict, query)).extensions.received).toBe(1 + 1 + 20 + 20 * 9);
  });

  it('does not count what @skip and @include leave out', async () => {
    const query =
      'query ($yes: Boolean!) { graph { version } measures @skip(if: $yes) { nodes { id evidence { id } } } }';
    expect((await strict.ask(query, { yes: true })).errors).toBeUndefined();
    expect((await refuse(strict, query, { yes: false })).extensions.limit).toBe('cost');
  });

  it('refuses by depth, aliases and root fields, each by its name', async () => {
    expect(
      (
        await refuse(
          strict,
          '{ document(id: "document:cn/x") { passages { section { parent { parent { parent { parent { parent { id } } } } } } } } }',
        )
      ).extensions,
    ).toMatchObject({
      limit: 'depth',
      received: 9,
    });
    expect((await refuse(strict, '{ graph { a: version b: version c: version } }')).extensions).toMatchObject({
      limit: 'aliases',
      received: 3,
    });
    const fields = ['measures', 'units', 'plans'].map((list) => `${list}(first: 1) { totalCount }`);
    expect((await refuse(strict, `{ ${fields.join(' ')} }`)).extensions).toMatchObject({
      limit: 'rootFields',
      received: 3,
    });
  });

  it('counts the relations of a filter as depth', async () => {
    let filter = '{ title: { eq: "x" } }';
    for (let i = 0; i < 4; i++) filter = `{ units: { some: { node: { measures: { none: { node: ${filter} } } } } } }`;
    const error = await refuse(strict, `{ measures(filter: ${filter}) { totalCount } }`);
    expect(error.extensions).toMatchObject({ limit: 'depth', received: 9 });
    // Also in variables, after the same operation was found small enough.
    const query = 'query ($filter: MeasureFilter) { measures(filter: $filter) { totalCount } }';
    expect((await strict.ask(query, { filter: { title: { eq: 'x' } } })).errors).toBeUndefined();
    const deep = JSON.parse(filter.replaceAll(/(\w+):/g, '"$1":'));
    expect((await refuse(strict, query, { filter: deep })).extensions.limit).toBe('depth');
  });

  it('refuses positions of any kind within one another unless the kinds are named', async () => {
    const walk = (steps: number, end: string): string =>
      steps === 0 ? end : `links(first: 1) { nodes { from { ${walk(steps - 1, end)} } } }`;
    const error = await refuse(api, `{ node(id: "unit:cn/x") { ${walk(4, 'id')} } }`);
    expect(error.extensions).toMatchObject({ limit: 'kinds', code: 'LIMIT_EXCEEDED' });
    expect((await api.ask(`{ node(id: "unit:cn/x") { ${walk(1, 'id')} } }`)).errors).toBeUndefined();
    const named =
      '{ unit(by: {id: "unit:cn/x"}) { links(first: 1) { nodes { from { ... on Measure { links(first: 1) { nodes { from { id } } } } } } } } }';
    expect((await strict.ask(named)).errors).toBeUndefined();
  });

  it('refuses a page that is too large before any root field is asked', async () => {
    expect((await refuse(api, '{ graph { version } measures(first: 501) { nodes { id } } }')).extensions.received).toBe(
      501,
    );
  });

  it('refuses fragments that double at each level, at once', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on Unit { ...F${i + 1} parent { ...F${i + 1} } }`,
    );
    const query = `{ unit(by: {id: "unit:cn/x"}) { ...F0 } } ${fragments.join(' ')} fragment F40 on Unit { id }`;
    const response = await api.post(query);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
