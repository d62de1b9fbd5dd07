import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkIdOf } from '../../src/model/id.js';
import { type Facts, importFacts, type LinkRow } from '../support/importFacts.js';
import { listSimplePaths, type PlainLink } from '../support/listSimplePaths.js';
import { openTestServer } from '../support/openTestServer.js';

const space = 'cn-99';
const relations = ['PART_OF', 'MEMBER_OF', 'BORNE_BY'] as const;

/** Small graphs apart from one another: half their nodes are units, half duties; two nodes may be joined several times. */
const graphs = fc.sample(
  fc.array(fc.tuple(fc.nat(7), fc.constantFrom(...relations), fc.nat(7)), { minLength: 6, maxLength: 16 }),
  { numRuns: 20, seed: 20 },
);
const nodeOf = (graph: number, node: number): string =>
  `${node % 2 ? 'unit' : 'obligation'}:${space}/g${graph}-n${node}`;
const rows = graphs.flatMap((links, graph) =>
  links.flatMap(([from, relation, to]): LinkRow[] =>
    from === to ? [] : [[nodeOf(graph, from), relation, nodeOf(graph, to)]],
  ),
);

const unit = (name: string): string => `unit:${space}/${name}`;
const crowd = Array.from({ length: 5_000 }, (_, index) => unit(`crowd-${index}`));
const others: readonly LinkRow[] = [
  [unit('top'), 'PART_OF', unit('left')],
  [unit('right'), 'PART_OF', unit('top')],
  [unit('left'), 'PART_OF', unit('bottom')],
  [unit('bottom'), 'PART_OF', unit('right')],
  ...Array.from({ length: 8 }, (_, index): LinkRow => [unit(`chain-${index}`), 'PART_OF', unit(`chain-${index + 1}`)]),
  ...crowd.map((id): LinkRow => [id, 'MEMBER_OF', unit('hub')]),
  [`instrument:${space}/law`, 'ISSUED_BY', unit('issuer')],
  [unit('issuer'), 'LOCATED_IN', `jurisdiction:${space}/place`],
  [unit('actor'), 'LOCATED_IN', `jurisdiction:${space}/place`],
  [`instrument:${space}/law`, 'IMPOSES', `obligation:${space}/duty`],
  [`measure:${space}/deed`, 'FULFILS', `obligation:${space}/duty`],
  [unit('actor'), 'RESPONSIBLE_FOR', `measure:${space}/deed`, { role: 'LEAD' }],
  [`instrument:${space}/a-note`, 'CITES', `instrument:${space}/law`],
  [`measure:${space}/a-deed`, 'APPLIES', `instrument:${space}/a-note`, { manner: 'IMPLEMENT' }],
  [unit('actor'), 'RESPONSIBLE_FOR', `measure:${space}/a-deed`, { role: 'LEAD' }],
  [unit('crowd-0'), 'PART_OF', unit('aside')],
  [unit('aside'), 'PART_OF', unit('crowd-1')],
];

function toFacts(links: readonly LinkRow[]): Facts {
  const unique = [...new Map(links.map((row) => [row.slice(0, 3).join(' '), row])).values()];
  return {
    nodes: Object.fromEntries(unique.flatMap(([from, , to]) => [from, to]).map((id) => [id, {}])),
    links: unique,
  };
}

const facts = toFacts([...rows, ...others]);
const plain: readonly PlainLink[] = facts.links.map(([from, relation, to]) => ({
  id: linkIdOf({ space, relation, from, to }),
  relation,
  from,
  to,
}));

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  await importFacts(api.graph, space, facts);
});
afterAll(async () => {
  await importFacts(api.graph, space, { nodes: {}, links: [] });
  await api.close();
});

interface Result {
  readonly complete: boolean;
  readonly reasons: readonly string[];
  readonly excludedHubs: ReadonlyArray<{ readonly id: string }>;
  readonly paths: ReadonlyArray<{
    readonly length: number;
    readonly basis: string;
    readonly steps: ReadonlyArray<{
      from: { id: string };
      to: { id: string };
      reversed: boolean;
      link: { id: string; from: { id: string } };
    }>;
  }>;
}

const query = `query ($from: ID!, $to: ID!, $maxLength: Int, $maxPaths: Int, $relations: [Relation!], $through: [Kind!], $excludeHubs: Boolean, $passHubs: [ID!]) {
  paths(from: $from, to: $to, maxLength: $maxLength, maxPaths: $maxPaths, relations: $relations, through: $through, excludeHubs: $excludeHubs, passHubs: $passHubs) {
    complete reasons excludedHubs { id }
    paths { length basis steps { from { id } to { id } reversed link { id from { id } } } } } }`;

async function findPaths(variables: Readonly<Record<string, unknown>>): Promise<Result> {
  const { data, errors } = await api.ask(query, variables);
  expect(errors, JSON.stringify(variables)).toBeUndefined();
  return data.paths;
}

const toPlain = ({ steps }: Result['paths'][number]) => ({
  nodes: [steps[0]?.from.id, ...steps.map(({ to }) => to.id)],
  links: steps.map(({ link }) => link.id),
});

describe('the paths between two nodes', () => {
  it('are exactly the simple paths, shortest first and then by ids, as plain trying finds them', async () => {
    const question = fc.record({
      graph: fc.nat(graphs.length - 1),
      ends: fc.uniqueArray(fc.nat(7), { minLength: 2, maxLength: 2 }),
      maxLength: fc.constantFrom(1, 3, 4),
      maxPaths: fc.integer({ min: 1, max: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(question, async ({ graph, ends: [start = 0, end = 1], maxLength, maxPaths }) => {
        const ends = { from: nodeOf(graph, start), to: nodeOf(graph, end) };
        if (!(ends.from in facts.nodes && ends.to in facts.nodes)) return;
        const { paths, reasons, complete, excludedHubs } = await findPaths({ ...ends, maxLength, maxPaths });
        const expected = listSimplePaths(plain, { ...ends, maxLength });
        expect(paths.map(toPlain)).toEqual(expected.slice(0, maxPaths));
        expect(paths.map(({ length }) => length)).toEqual(paths.map(({ steps }) => steps.length));
        expect(reasons.includes('NUMBER')).toBe(expected.length > maxPaths);
        if (expected.length > 0) expect(reasons.filter((reason) => reason !== 'NUMBER')).toEqual([]);
        else if (listSimplePaths(plain, { ...ends, maxLength: 8 }).length > 0) expect(reasons).toEqual(['LENGTH']);
        expect(complete).toBe(reasons.length === 0);
        expect(excludedHubs).toEqual([]);
        for (const { steps } of paths)
          for (const { link, from, reversed } of steps) expect(link.from.id === from.id).toBe(!reversed);
      }),
      { numRuns: 80, seed: 7 },
    );
  }, 240_000);

  it('use only the relations and pass only the kinds that are asked for', async () => {
    const question = fc.record({
      graph: fc.nat(graphs.length - 1),
      ends: fc.uniqueArray(fc.nat(7), { minLength: 2, maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(question, async ({ graph, ends: [start = 0, end = 1] }) => {
        const ends = { from: nodeOf(graph, start), to: nodeOf(graph, end), maxLength: 4 };
        if (!(ends.from in facts.nodes && ends.to in facts.nodes)) return;
        const some = await findPaths({ ...ends, maxPaths: 100, relations: ['PART_OF', 'BORNE_BY'], through: ['Unit'] });
        const links = plain.filter(({ relation }) => relation !== 'MEMBER_OF');
        expect(some.paths.map(toPlain)).toEqual(listSimplePaths(links, ends, (id) => id.startsWith('unit:')));
      }),
      { numRuns: 30, seed: 9 },
    );
  }, 240_000);

  it('go both ways round a diamond', async () => {
    const result = await findPaths({ from: unit('top'), to: unit('bottom') });
    expect(result.paths.map(toPlain).map(({ nodes }) => nodes)).toEqual([
      [unit('top'), unit('left'), unit('bottom')],
      [unit('top'), unit('right'), unit('bottom')],
    ]);
    expect(result).toMatchObject({ complete: true, reasons: [], excludedHubs: [] });
    expect(result.paths.map(({ basis }) => basis)).toEqual(['INFERRED', 'INFERRED']);
  });

  it('lead from a law by its duty and the measure before others of equal length, and by no issuer or place', async () => {
    const ends = { from: `instrument:${space}/law`, to: unit('actor') };
    const nodesOf = ({ paths }: Result) => paths.map(toPlain).map(({ nodes }) => nodes.slice(1, -1));
    expect(nodesOf(await findPaths(ends))).toEqual([
      [`obligation:${space}/duty`, `measure:${space}/deed`],
      [`instrument:${space}/a-note`, `measure:${space}/a-deed`],
    ]);
    const named = await findPaths({ ...ends, relations: ['ISSUED_BY', 'LOCATED_IN'] });
    expect(nodesOf(named)).toEqual([[unit('issuer'), `jurisdiction:${space}/place`]]);
  });

  it('lead to a place and to a document, which nothing else joins', async () => {
    const result = await findPaths({ from: unit('actor'), to: `jurisdiction:${space}/place`, maxLength: 1 });
    expect(result.paths).toMatchObject([{ length: 1 }]);
  });

  it('say when they are cut by number or by length', async () => {
    const cut = await findPaths({ from: unit('top'), to: unit('bottom'), maxPaths: 1 });
    expect(cut).toMatchObject({ complete: false, reasons: ['NUMBER'], paths: [{ length: 2 }] });
    const chain = { from: unit('chain-0'), to: unit('chain-8') };
    expect(await findPaths(chain)).toEqual({ complete: false, reasons: ['LENGTH'], excludedHubs: [], paths: [] });
    expect(await findPaths({ ...chain, maxLength: 8 })).toMatchObject({
      complete: true,
      reasons: [],
      paths: [{ length: 8 }],
    });
    const apart = await findPaths({ from: unit('top'), to: unit('chain-0') });
    expect(apart).toEqual({ complete: true, reasons: [], excludedHubs: [], paths: [] });
  });

  it('leave a hub of 5,000 links out, name it, and pass it when told to', async () => {
    const ends = { from: unit('crowd-0'), to: unit('crowd-1') };
    const around = await findPaths(ends);
    expect(around).toMatchObject({ complete: false, reasons: ['HUBS'], excludedHubs: [{ id: unit('hub') }] });
    expect(around.paths.map(toPlain).map(({ nodes }) => nodes)).toEqual([[ends.from, unit('aside'), ends.to]]);
    const through = await findPaths({ ...ends, excludeHubs: false, maxLength: 2 });
    expect(through).toMatchObject({ complete: true, reasons: [], excludedHubs: [] });
    expect(through.paths.map(toPlain).map(({ nodes }) => nodes[1])).toEqual([unit('aside'), unit('hub')]);
  });

  it('pass a hub that is named, and no other', async () => {
    const ends = { from: unit('crowd-0'), to: unit('crowd-1'), maxLength: 2 };
    const through = await findPaths({ ...ends, passHubs: [unit('hub')] });
    expect(through).toEqual(await findPaths({ ...ends, excludeHubs: false }));
    expect(through.paths).toHaveLength(2);
    const around = await findPaths(ends);
    expect(around.excludedHubs).toEqual([{ id: unit('hub') }]);
    expect(await findPaths({ ...ends, passHubs: [unit('aside')] })).toEqual(around);
  });

  it('say so when a hub that may be passed brings more ways than are followed, the shortest still found', async () => {
    const ends = { from: unit('crowd-0'), to: unit('crowd-1') };
    const result = await findPaths({ ...ends, excludeHubs: false });
    expect(result).toMatchObject({ complete: false, reasons: ['TIME'], excludedHubs: [] });
    expect(result.paths.map(({ length }) => length)).toEqual([2, 2]);
  });

  it('may begin or end at a hub', async () => {
    const result = await findPaths({ from: unit('hub'), to: unit('aside') });
    expect(result.paths.map(({ length }) => length)).toEqual([2, 2]);
    expect(result).toMatchObject({ complete: true, excludedHubs: [] });
  });

  it('do not count a hub whose paths would be too long, nor links of other relations', async () => {
    const { complete, excludedHubs } = await findPaths({ from: unit('crowd-0'), to: unit('aside'), maxLength: 2 });
    expect({ complete, excludedHubs }).toEqual({ complete: true, excludedHubs: [] });
    const part = await findPaths({ from: unit('crowd-0'), to: unit('crowd-1'), relations: ['PART_OF'] });
    expect(part).toMatchObject({ complete: true, excludedHubs: [], paths: [{ length: 2 }] });
  });

  it('are found by one Cypher', async () => {
    api.queries.length = 0;
    await findPaths({ from: unit('top'), to: unit('bottom') });
    expect(api.queries.map(({ name }) => name)).toEqual(['paths']);
  });

  it.each([
    [{ maxLength: 11 }, 'LIMIT_EXCEEDED', 'maxLength'],
    [{ maxLength: 0 }, 'BAD_USER_INPUT', 'maxLength'],
    [{ maxPaths: 101 }, 'LIMIT_EXCEEDED', 'maxPaths'],
    [{ relations: [] }, 'BAD_USER_INPUT', 'relations'],
    [{ to: unit('top') }, 'BAD_USER_INPUT', 'to'],
    [{ to: 'nonsense' }, 'BAD_USER_INPUT', 'to'],
    [{ to: unit('nobody') }, 'NOT_FOUND', 'to'],
    [{ from: unit('nobody') }, 'NOT_FOUND', 'from'],
  ])('are refused for %j with %s', async (variables, code, argument) => {
    const { errors } = await api.ask(query, { from: unit('top'), to: unit('bottom'), ...variables });
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
  });
});
