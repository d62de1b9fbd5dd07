import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/graphql/limits/OperationLimits.js';
import { type Facts, importFacts } from '../../support/importFacts.js';
import { openTestServer } from '../../support/openTestServer.js';

const space = 'cn-99';
const hub = `unit:${space}/hub`;
const plain = `unit:${space}/plain`;
const numbers = Array.from({ length: 300 }, (_, index) => index);

/** One unit that leads 300 measures, and 300 units that support one measure each: the mean says nothing of the hub. */
const skewed: Facts = {
  nodes: Object.fromEntries(
    [hub, plain, ...numbers.flatMap((n) => [`measure:${space}/m${n}`, `unit:${space}/u${n}`])].map((id) => [id, {}]),
  ),
  links: [
    ...numbers.map((n) => [hub, 'RESPONSIBLE_FOR', `measure:${space}/m${n}`, { role: 'LEAD' }] as const),
    ...numbers.map(
      (n) => [`unit:${space}/u${n}`, 'RESPONSIBLE_FOR', `measure:${space}/m${n}`, { role: 'SUPPORT' }] as const,
    ),
    [plain, 'RESPONSIBLE_FOR', `measure:${space}/m0`, { role: 'SUPPORT' }] as const,
  ],
};

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  await importFacts(api.graph, space, skewed);
});
afterAll(async () => {
  await importFacts(api.graph, space, { nodes: {}, links: [] });
  await api.close();
});

/** To and fro between units and measures: 300 measures of the hub, each with its two units, one of which has 300 measures again. */
const toAndFro =
  'query ($id: ID!) { unit(by: {id: $id}) { measures(first: 500) { nodes { units(first: 500) { nodes { measures(first: 500) { nodes { id } } } } } } } }';

describe('an answer', () => {
  it('that would be too large is refused after a count that stops, in one query, however small the mean is', async () => {
    api.queries.length = 0;
    const { data, errors } = await api.ask(toAndFro, { id: hub });
    expect(data.unit).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'objects',
      wanted: 'at most 50000',
    });
    expect(api.queries.filter(({ name }) => name === 'unit')).toHaveLength(1);
    expect(api.queries.find(({ name }) => name === 'unit')?.text).toMatch(/LIMIT \$p\d+\nRETURN count\(\*\) AS guard/);
  });

  it('of the same shape that is small is given whole', async () => {
    const { data, errors, extensions } = await api.ask(toAndFro, { id: `unit:${space}/u7` });
    expect(errors).toBeUndefined();
    const [measure] = data.unit.measures.nodes;
    expect(
      measure.units.nodes.map((unit: { measures: { nodes: unknown[] } }) => unit.measures.nodes.length).sort(),
    ).toEqual([1, 300]);
    expect(extensions?.cost?.actual).toBe(1 + 2 + (1 + 2) + (2 + 301));
  });

  it('is refused where plain lists multiply, as passages of the documents of passages do', async () => {
    const passages = 'passages { document { '.repeat(2);
    const { documents } = (await api.ask('{ documents { nodes { id passages { id } } } }')).data;
    const largest = documents.nodes.toSorted(
      (one: { passages: unknown[] }, other: { passages: unknown[] }) => other.passages.length - one.passages.length,
    )[0];
    expect(largest.passages.length ** 2).toBeGreaterThan(defaultLimits.objects);
    const { errors } = await api.ask(`query ($id: ID!) { document(id: $id) { ${passages} id ${'} }'.repeat(2)} } }`, {
      id: largest.id,
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'objects' });
  });

  it('is refused for all its root fields together, and for the characters of its texts', async () => {
    const small = await openTestServer({
      settings: { limits: { ...defaultLimits, objects: 200, characters: 20_000 } },
    });
    const list = 'measures(first: 150) { nodes { id } }';
    expect((await small.ask(`{ ${list} }`)).errors).toBeUndefined();
    const both = await small.ask(`{ a: ${list} b: ${list} }`);
    expect(both.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'objects' });
    const titles = Array.from({ length: 20 }, (_, index) => `t${index}: id`).join(' ');
    const wide = await small.ask(`{ measures(first: 100) { nodes { ${titles} } } }`);
    expect(wide.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'characters' });
    await small.close();
  });

  it('says what was expected and what came, whatever was asked', async () => {
    const costOf = async (query: string) => (await api.ask(query)).extensions?.cost;
    expect(await costOf('{ units(first: 10) { nodes { id } } }')).toEqual({ requested: 11, actual: 11 });
    expect(await costOf('{ units(first: 10) { edges { node { id } } } }')).toMatchObject({ requested: 11 });
    expect(await costOf(`{ node(id: "unit:${space}/none") { id } }`)).toEqual({ requested: 1, actual: 0 });
    expect(await costOf('{ nothing }')).toEqual({ requested: 0, actual: 0 });
    expect((await costOf(getIntrospectionQuery()))?.actual).toBeGreaterThan(1_000);
  });
});

describe('an expectation', () => {
  it('follows the mean of each relation, bounded by the page, so that four levels of default pages are admitted', async () => {
    const { errors, extensions } = await api.ask(
      '{ instruments { nodes { obligations { nodes { measures { nodes { units { nodes { id } } } } } } } } }',
    );
    expect(errors).toBeUndefined();
    const { requested = 0, actual = 0 } = extensions?.cost ?? {};
    expect(requested).toBeGreaterThan(actual / 10);
    expect(requested).toBeLessThan(actual * 10);
  });

  it('counts maxPaths and maxNodes', async () => {
    const [from, to] = [hub, plain];
    const requested = async (query: string) => (await api.ask(query)).extensions?.cost?.requested ?? 0;
    const paths = (most: number) =>
      requested(`{ paths(from: "${from}", to: "${to}", maxPaths: ${most}, maxLength: 2) { paths { length } } }`);
    expect((await paths(100)) - (await paths(10))).toBe(90);
    const reached = (most: number) =>
      requested(`{ reachable(from: "${to}", maxNodes: ${most}) { reached { distance } } }`);
    expect((await reached(500)) - (await reached(100))).toBe(400);
  });

  it('never turns an operation that was admitted into an error when others import', async () => {
    const strict = await openTestServer({ settings: { limits: { ...defaultLimits, cost: 700 } } });
    const query = '{ units(first: 500) { nodes { id } } }';
    await importFacts(api.graph, space, { nodes: { [hub]: {} }, links: [] });
    const before = await strict.ask(query);
    expect(before.errors).toBeUndefined();
    await importFacts(api.graph, space, skewed);
    const later = [await strict.ask(query), await strict.ask(query)].at(-1);
    expect(later?.errors).toBeUndefined();
    expect(later?.extensions?.cost?.requested).toBeGreaterThan(before.extensions?.cost?.requested ?? 0);
    await strict.close();
  });
});

describe('introspection', () => {
  it('is one root field, and its objects count', async () => {
    const twice = await api.ask('{ a: __schema { queryType { name } } b: __schema { queryType { name } } }');
    expect(twice.errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'introspection',
      received: 2,
    });
    const aliases = Array.from({ length: 90 }, (_, index) => `t${index}: types { fields { args { type { name } } } }`);
    const wide = await api.ask(`{ __schema { ${aliases.join(' ')} } }`);
    expect(wide.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost' });
  });

  it.each([
    ['beside other fields', (schema: string) => `{ graph { version } ${schema} }`],
    ['in a fragment', (schema: string) => `{ ...schema } fragment schema on Query { ${schema} }`],
  ])('is bounded as such %s', async (_, write) => {
    const aliases = Array.from({ length: 40 }, (_, index) => `t${index}: types { fields { args { type { name } } } }`);
    const { errors } = await api.ask(write(`__schema { ${aliases.join(' ')} }`));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost', wanted: 'at most 50000' });
    // The objects of a graph may be as many: Neo4j counts them while it finds them.
    expect(errors?.[0]?.extensions.received).toBeLessThan(500_000);
  });

  it('gives the same answer again, with other variables another one', async () => {
    const query = 'query ($name: String!) { __type(name: $name) { name fields { name } } }';
    const [unit, again, measure] = [
      await api.ask(query, { name: 'Unit' }),
      await api.ask(query, { name: 'Unit' }),
      await api.ask(query, { name: 'Measure' }),
    ];
    expect(again).toEqual(unit);
    expect([unit.data.__type.name, measure.data.__type.name]).toEqual(['Unit', 'Measure']);
  });
});
