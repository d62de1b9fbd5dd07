import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkIdOf } from '../../src/model/id.js';
import { importFacts, type LinkRow } from '../support/importFacts.js';
import { listSimplePaths, type PlainLink } from '../support/listSimplePaths.js';
import { openTestServer } from '../support/openTestServer.js';

const space = 'cn-99';
const kindOf = (node: number): string => (node % 3 ? 'unit' : 'obligation');
const nodeOf = (node: number): string => `${kindOf(node)}:${space}/n${node}`;
const hub = `unit:${space}/hub`;

/** One graph of 40 nodes with few links, so that there are distances, and a hub aside. */
const drawn = fc.sample(
  fc.uniqueArray(fc.tuple(fc.nat(39), fc.nat(39)), { minLength: 60, maxLength: 60, selector: String }),
  {
    numRuns: 1,
    seed: 5,
  },
);
const links: readonly LinkRow[] = [
  ...drawn.flat().flatMap(([from, to]): LinkRow[] => (from === to ? [] : [[nodeOf(from), 'PART_OF', nodeOf(to)]])),
  ...Array.from({ length: 150 }, (_, index): LinkRow => [`unit:${space}/member-${index}`, 'MEMBER_OF', hub]),
  [`unit:${space}/member-0`, 'PART_OF', `unit:${space}/neighbour`],
];
const nodes = Object.fromEntries(links.flatMap(([from, , to]) => [from, to]).map((id) => [id, {}]));
const plain: readonly PlainLink[] = links.map(([from, relation, to]) => ({
  id: linkIdOf({ space, relation, from, to }),
  relation,
  from,
  to,
}));

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  await importFacts(api.graph, space, { nodes, links });
});
afterAll(async () => {
  await importFacts(api.graph, space, { nodes: {}, links: [] });
  await api.close();
});

interface Reached {
  readonly node: { readonly id: string };
  readonly distance: number;
  readonly path: {
    readonly length: number;
    readonly steps: ReadonlyArray<{ to: { id: string }; link: { id: string } }>;
  };
}

const query = `query ($from: ID!, $kinds: [Kind!], $through: [Kind!], $maxLength: Int, $maxNodes: Int, $excludeHubs: Boolean, $passHubs: [ID!]) {
  reachable(from: $from, kinds: $kinds, through: $through, maxLength: $maxLength, maxNodes: $maxNodes, excludeHubs: $excludeHubs, passHubs: $passHubs) {
    complete reasons excludedHubs { id }
    reached { node { id } distance path { length steps { to { id } link { id } } } } } }`;

async function reach(variables: Readonly<Record<string, unknown>>) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors, JSON.stringify(variables)).toBeUndefined();
  const result: {
    readonly complete: boolean;
    readonly reasons: readonly string[];
    readonly excludedHubs: readonly unknown[];
    readonly reached: readonly Reached[];
  } = data.reachable;
  return result;
}

describe('what can be reached from a node', () => {
  it('is each node once, the nearest first, with its first shortest path, as plain trying finds it', async () => {
    const question = fc.record({ start: fc.nat(39), maxLength: fc.constantFrom(1, 4) });
    await fc.assert(
      fc.asyncProperty(question, async ({ start, maxLength }) => {
        const from = nodeOf(start);
        if (!(from in nodes)) return;
        const { reached, reasons } = await reach({
          from,
          kinds: ['Obligation'],
          through: ['Unit'],
          maxLength,
          maxNodes: 500,
        });
        const expected = Object.keys(nodes).flatMap((to) => {
          if (to === from || !to.startsWith('obligation:')) return [];
          const [first] = listSimplePaths(plain, { from, to, maxLength }, (id) => id.startsWith('unit:'));
          return first ? [{ to, length: first.links.length, nodes: first.nodes.slice(1) }] : [];
        });
        expected.sort((one, other) => one.length - other.length || (one.to < other.to ? -1 : 1));
        expect(
          reached.map(({ node, distance, path }) => ({
            to: node.id,
            length: distance,
            nodes: path.steps.map(({ to }) => to.id),
          })),
        ).toEqual(expected);
        expect(reasons.filter((reason) => reason !== 'LENGTH')).toEqual([]);
      }),
      { numRuns: 40, seed: 3 },
    );
  }, 240_000);

  it('takes in a hub, and does not pass it unless told to', async () => {
    const from = `unit:${space}/neighbour`;
    const near = await reach({ from });
    expect(near.reached.map(({ node, distance }) => [node.id, distance])).toEqual([
      [`unit:${space}/member-0`, 1],
      [hub, 2],
    ]);
    expect(near).toMatchObject({ complete: false, reasons: ['HUBS'], excludedHubs: [{ id: hub }] });
    const far = await reach({ from, excludeHubs: false });
    expect(far).toMatchObject({ complete: false, reasons: ['NUMBER'], excludedHubs: [] });
    expect(far.reached).toHaveLength(100);
    expect(await reach({ from, passHubs: [hub] })).toEqual(far);
    expect(await reach({ from, excludeHubs: false, maxNodes: 500 })).toMatchObject({ complete: true, reasons: [] });
  });

  it('says that nothing was found within the length while more lies beyond', async () => {
    const from = `unit:${space}/neighbour`;
    expect(await reach({ from, kinds: ['Plan'], maxLength: 1 })).toMatchObject({
      complete: false,
      reasons: ['LENGTH'],
      reached: [],
    });
    expect(await reach({ from, kinds: ['Plan'], maxLength: 2, excludeHubs: false })).toMatchObject({
      reasons: ['LENGTH'],
    });
    expect(await reach({ from, kinds: ['Plan'], maxLength: 4, excludeHubs: false })).toMatchObject({ complete: true });
  });

  it('answers for the seeds: the duties within three links of a figure', async () => {
    const { reached } = await reach({ from: 'outcome:cn-360733-2021/court-appearance-rate', kinds: ['Obligation'] });
    expect(reached.slice(0, 2).map(({ distance }) => distance)).toEqual([2, 2]);
    expect(reached.map(({ node }) => node.id)).toContain('obligation:cn/heads-appear-in-court');
  });

  it.each([
    [{ maxLength: 11 }, 'LIMIT_EXCEEDED', 'maxLength'],
    [{ maxNodes: 501 }, 'LIMIT_EXCEEDED', 'maxNodes'],
    [{ from: 'unit:cn-99/nobody' }, 'NOT_FOUND', 'from'],
    [{ from: 'nonsense' }, 'BAD_USER_INPUT', 'from'],
  ])('is refused for %j with %s', async (variables, code, argument) => {
    const { errors } = await api.ask(query, { from: hub, ...variables });
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
  });
});
