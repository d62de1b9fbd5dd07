import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { orderFieldsOf } from '../../src/graphql/createGeneratedSchema.js';
import type { NodeRecord } from '../../src/model/content.js';
import { type Kind, kinds } from '../../src/model/kind.js';
import { kindSpecs, propertiesOf } from '../../src/model/kindSpecs.js';
import { arbitraryFilter } from '../support/arbitraryFilter.js';
import { openTestServer } from '../support/openTestServer.js';
import { type FilterInput, readSeedGraph, type SeedGraph } from '../support/readSeedGraph.js';

/** The kinds that have a list at the root. */
const listed = kinds.filter((kind) => !['Version', 'Section', 'Passage'].includes(kind));
// Every filter is a new shape to plan: few runs, another seed each time.
const runs = { numRuns: 25 };
vi.setConfig({ testTimeout: 180_000 });

let api: Awaited<ReturnType<typeof openTestServer>>;
let seeds: SeedGraph;
beforeAll(async () => {
  api = await openTestServer({ readTimeout: 60_000 });
  seeds = await readSeedGraph();
});
afterAll(() => api.close());

type OrderInput = ReadonlyArray<Readonly<Record<string, 'ASC' | 'DESC'>>>;
interface Asked {
  readonly kind: Kind;
  readonly filter: FilterInput | null;
  readonly orderBy: OrderInput;
}

const arbitraryKind = fc.constantFrom(...listed);

const arbitraryOrder = (kind: Kind): fc.Arbitrary<OrderInput> =>
  fc.array(
    fc
      .tuple(fc.constantFrom(...orderFieldsOf(kind).keys()), fc.constantFrom('ASC' as const, 'DESC' as const))
      .map(([field, direction]) => ({ [field]: direction })),
    { maxLength: 3 },
  );

const arbitraryAsked = (kind: fc.Arbitrary<Kind>): fc.Arbitrary<Asked> =>
  kind.chain((of) =>
    fc.record({
      kind: fc.constant(of),
      filter: fc.option(arbitraryFilter(seeds, of, 1), { freq: 3 }),
      orderBy: arbitraryOrder(of),
    }),
  );

function keyOf({ id, properties }: NodeRecord, property: string): string | number {
  const value = { ...properties, id }[property];
  return typeof value === 'number' ? value : String(value);
}

/** The ids of the nodes that a filter leaves, in order, by plain TypeScript. */
function expectedIds(nodes: readonly NodeRecord[], { kind, filter, orderBy }: Asked): readonly string[] {
  const keys = orderBy.flatMap((entry) =>
    Object.entries(entry).map(([field, direction]) => [orderFieldsOf(kind).get(field) ?? field, direction] as const),
  );
  const order = [...keys, ['id', keys.at(-1)?.[1] ?? 'ASC'] as const];
  return nodes
    .filter((node) => filter === null || seeds.holds(filter, node))
    .toSorted((one, other) => {
      for (const [property, direction] of order) {
        const [a, b] = [keyOf(one, property), keyOf(other, property)];
        if (a !== b) return (a < b ? -1 : 1) * (direction === 'ASC' ? 1 : -1);
      }
      return 0;
    })
    .map(({ id }) => id);
}

interface Page {
  readonly nodes: ReadonlyArray<{ readonly id: string }>;
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

type ReadPage = (variables: Readonly<Record<string, unknown>>) => Promise<Page>;
const page = 'totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const list = '(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before)';
const declare = (kind: Kind): string =>
  `($id: ID, $filter: ${kind}Filter, $orderBy: [${kind}Order!], $first: Int, $after: String, $last: Int, $before: String)`;

function readList({ kind, filter, orderBy }: Asked): ReadPage {
  const { plural } = kindSpecs[kind];
  const query = `query ${declare(kind).replace('$id: ID, ', '')} { ${plural}${list} { ${page} } }`;
  return async (variables) => {
    const { data, errors } = await api.ask(query, { filter, orderBy, ...variables });
    expect(errors).toBeUndefined();
    return data[plural];
  };
}

/** Walks a list by cursors from one end to the other. */
async function walk(read: ReadPage, size: number, backward: boolean): Promise<readonly string[]> {
  const pages: string[][] = [];
  for (let cursor: string | null = null; ; ) {
    const { nodes, pageInfo }: Page = await read(
      backward ? { last: size, before: cursor } : { first: size, after: cursor },
    );
    const [more, since, next] = backward
      ? [pageInfo.hasPreviousPage, pageInfo.hasNextPage, pageInfo.startCursor]
      : [pageInfo.hasNextPage, pageInfo.hasPreviousPage, pageInfo.endCursor];
    expect(since).toBe(cursor !== null);
    if (backward) pages.unshift(nodes.map(({ id }) => id));
    else pages.push(nodes.map(({ id }) => id));
    if (!more) return pages.flat();
    expect(nodes).toHaveLength(size);
    cursor = next;
  }
}

const sizeFor = (length: number, pages: number): number => Math.max(1, Math.ceil(length / pages));

describe('a list', () => {
  it('is walked under any filter, order and page size: exactly the full set, once each, in order, both ways', async () => {
    const asked = fc.tuple(arbitraryAsked(arbitraryKind), fc.integer({ min: 1, max: 5 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(asked, async ([each, pages, backward]) => {
        const expected = expectedIds(seeds.listKind(each.kind), each);
        expect(await walk(readList(each), sizeFor(expected.length, pages), backward)).toEqual(expected);
      }),
      runs,
    );
  });

  it('below a node is walked just so', async () => {
    const units = seeds.listKind('Unit').filter((unit) => seeds.listNeighbours(unit, 'measures').length > 3);
    const asked = fc.tuple(
      fc.constantFrom(...units),
      arbitraryAsked(fc.constant<Kind>('Measure')),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(asked, async ([unit, each, pages, backward]) => {
        const expected = expectedIds(seeds.listNeighbours(unit, 'measures'), each);
        const query =
          `query ${declare('Measure')} { node(id: $id) { ... on Unit { measures${list} { ${page} } } } }`.replace(
            '$id: ID',
            '$id: ID!',
          );
        const read: ReadPage = async (variables) => {
          const { filter, orderBy } = each;
          const { data, errors } = await api.ask(query, { id: unit.id, filter, orderBy, ...variables });
          expect(errors).toBeUndefined();
          return data.node.measures;
        };
        expect(await walk(read, sizeFor(expected.length, pages), backward)).toEqual(expected);
      }),
      runs,
    );
  });

  it('under two filters together is the intersection, and under neither of them the rest', async () => {
    const filters = arbitraryKind.chain((kind) =>
      fc.tuple(fc.constant(kind), arbitraryFilter(seeds, kind, 2), arbitraryFilter(seeds, kind, 1)),
    );
    await fc.assert(
      fc.asyncProperty(filters, async ([kind, one, other]) => {
        const nodes = seeds.listKind(kind);
        const both = { kind, filter: { and: [one, other] }, orderBy: [] };
        const neither = { kind, filter: { not: { or: [one, other] } }, orderBy: [] };
        for (const asked of [both, neither]) {
          const expected = expectedIds(nodes, asked);
          const { nodes: found, totalCount } = await readList(asked)({ first: 500 });
          expect(found.map(({ id }) => id)).toEqual(expected);
          expect(totalCount).toBe(expected.length);
        }
      }),
      runs,
    );
  });
});

describe('a cursor', () => {
  it('of one list is an error in another, or under another filter or order', async () => {
    const kind = arbitraryKind.filter((each) => seeds.listKind(each).length > 1);
    const two = fc.tuple(arbitraryAsked(kind), arbitraryAsked(kind));
    await fc.assert(
      fc.asyncProperty(two, async ([one, other]) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        const { pageInfo } = await readList(one)({ first: 1 });
        fc.pre(pageInfo.endCursor !== null);
        for (const place of ['after', 'before']) {
          const { plural } = kindSpecs[other.kind];
          const query = `query ${declare(other.kind).replace('$id: ID, ', '')} { ${plural}${list} { nodes { id } } }`;
          const { filter, orderBy } = other;
          const { errors } = await api.ask(query, { filter, orderBy, [place]: pageInfo.endCursor });
          expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: place });
        }
      }),
      runs,
    );
  });

  it('that is none is an error that says so, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (after) => {
        const { errors } = await api.ask('query ($after: String) { units(after: $after) { nodes { id } } }', { after });
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
      }),
      runs,
    );
  });
});

describe('a key that no filter or order has', () => {
  it('is an error that suggests the one that was meant, in the text and in variables', async () => {
    const misspelled = arbitraryKind.chain((kind) => {
      const names = Object.keys(propertiesOf(kind)).filter((name) => !propertiesOf(kind)[name]?.internal);
      return fc
        .tuple(fc.constantFrom(...names.filter((name) => name.length > 4)), fc.nat(3))
        .map(([name, at]) => ({ kind, name, typed: `${name.slice(0, at + 1)}${name.slice(at + 2)}` }))
        .filter(({ typed }) => !names.includes(typed));
    });
    await fc.assert(
      fc.asyncProperty(misspelled, async ({ kind, name, typed }) => {
        const { plural } = kindSpecs[kind];
        const literal = await api.ask(`{ ${plural}(filter: { ${typed}: { isNull: true } }) { nodes { id } } }`);
        const variables = await api.ask(
          `query ($filter: ${kind}Filter) { ${plural}(filter: $filter) { nodes { id } } }`,
          { filter: { not: { [typed]: { isNull: true } } } },
        );
        for (const { data, errors } of [literal, variables]) {
          expect(data ?? null).toBeNull();
          expect(errors?.[0]?.message).toContain(typed);
          expect(errors?.[0]?.message).toMatch(/Did you mean/);
          expect(errors?.[0]?.message).toContain(name);
        }
        expect(variables.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      }),
      runs,
    );
  });

  it.each(listed)('orders %s by keys that every node has', (kind) => {
    for (const property of orderFieldsOf(kind).values()) {
      for (const node of seeds.listKind(kind)) expect({ ...node.properties, id: node.id }).toHaveProperty(property);
    }
  });
});
