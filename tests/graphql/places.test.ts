import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Facts, importFacts, type LinkRow } from '../support/importFacts.js';
import { openTestServer } from '../support/openTestServer.js';

vi.setConfig({ testTimeout: 240_000 });

const space = 'cn-98';
const law = `instrument:${space}/law`;
const duty = `obligation:${space}/duty`;

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(async () => {
  await importFacts(api.graph, space, { nodes: {}, links: [] });
  await api.close();
});

/** Places by the position of what each lies in (earlier ones only), and what stands in each by its position; null: nowhere. */
interface World {
  readonly parents: ReadonlyArray<number | null>;
  readonly units: ReadonlyArray<number | null>;
  readonly reports: ReadonlyArray<{ readonly place: number | null; readonly year: 2021 | 2022 }>;
}

/** The most places of each level beneath the nation. */
const below = [2, 2, 3, 2];

/** A nation, its provinces, their cities, counties and towns, each level beneath the one above. */
const arbitraryParents: fc.Arbitrary<ReadonlyArray<number | null>> = fc
  .tuple(...below.map((count) => fc.array(fc.nat(), { minLength: 1, maxLength: count })))
  .map((levels) => {
    const parents: Array<number | null> = [null];
    let above = [0];
    for (const level of levels) {
      const first = parents.length;
      for (const draw of level) parents.push(above[draw % above.length] ?? 0);
      above = level.map((_, index) => first + index);
    }
    return parents;
  });

const arbitraryWorld: fc.Arbitrary<World> = arbitraryParents.chain((parents) => {
  const place = fc.option(fc.nat(parents.length - 1), { freq: 6 });
  return fc.record({
    parents: fc.constant(parents),
    units: fc.array(place, { minLength: 3, maxLength: 8 }),
    reports: fc.array(fc.record({ place, year: fc.constantFrom(2021 as const, 2022 as const) }), {
      minLength: 2,
      maxLength: 5,
    }),
  });
});

const placeId = (index: number): string => `jurisdiction:${space}/p${index}`;
const unitId = (index: number): string => `unit:${space}/u${index}`;
const measureId = (index: number): string => `measure:${space}/m${index}`;
const documentId = (index: number): string => `document:${space}/d${index}`;
const passageId = (index: number): string => `passage:${space}/${index}-${index + 1}`;

/** Each report tells one measure of one unit; the measure fulfils the one duty, which half of the units bear. */
function toFacts({ parents, units, reports }: World): Facts {
  const located = (from: string, place: number | null): readonly LinkRow[] =>
    place === null ? [] : [[from, 'LOCATED_IN', placeId(place)]];
  return {
    nodes: Object.fromEntries([
      [law, {}],
      [duty, {}],
      ...parents.map((_, index) => [placeId(index), {}]),
      ...units.map((_, index) => [unitId(index), { name: `甲测${index}号` }]),
      ...reports.flatMap(({ year }, index) => [
        [documentId(index), { kind: 'REPORT', year, title: `甲测报告${index}` }],
        [passageId(index), { quote: `甲测原文${index}` }],
        [measureId(index), { title: `甲测举措${index}`, year }],
      ]),
    ]),
    links: [
      [law, 'IMPOSES', duty],
      ...parents.flatMap((parent, index): readonly LinkRow[] =>
        parent === null ? [] : [[placeId(index), 'WITHIN', placeId(parent)]],
      ),
      ...units.flatMap((place, index): readonly LinkRow[] => [
        ...located(unitId(index), place),
        ...(index % 2 === 0 ? [[duty, 'BORNE_BY', unitId(index)] as const] : []),
      ]),
      ...reports.flatMap(({ place }, index): readonly LinkRow[] => [
        ...located(documentId(index), place),
        [measureId(index), 'FULFILS', duty],
        [unitId(index % units.length), 'RESPONSIBLE_FOR', measureId(index), { role: 'LEAD' }],
      ]),
    ],
    inDocument: reports.map((_, index) => [passageId(index), documentId(index)]),
    evidence: reports.map((_, index) => [measureId(index), passageId(index)]),
  };
}

/** Whether a place is another or lies below it, by plain TypeScript. */
function isInOrBelow(world: Pick<World, 'parents'>, place: number | null, wanted: number): boolean {
  return place !== null && (place === wanted || isInOrBelow(world, world.parents[place] ?? null, wanted));
}

const idsOf = (nodes: ReadonlyArray<{ readonly id: string }>): readonly string[] =>
  nodes.map(({ id }) => id).toSorted();

const question = `query ($place: ID!, $id: String!, $year: Int) {
  units(filter: {id: {startsWith: "unit:${space}/"}, jurisdiction: {some: {node: {id: {eq: $id}}}}}, first: 100) { totalCount nodes { id } }
  elsewhere: units(filter: {id: {startsWith: "unit:${space}/"}, jurisdiction: {none: {node: {id: {eq: $id}}}}}, first: 100) { nodes { id } }
  counted: units(filter: {id: {startsWith: "unit:${space}/"}}) { facets(by: [jurisdiction]) { values(first: 50) { value count } } }
  jurisdictions(filter: {id: {eq: $id}}) { nodes { units(first: 100) { totalCount nodes { id } } documents(first: 100) { nodes { id } } } }
  documents(filter: {jurisdiction: {some: {node: {id: {eq: $id}}}}}, first: 100) { nodes { id } }
  measures(filter: {evidence: {some: {node: {document: {some: {node: {jurisdiction: {some: {node: {id: {eq: $id}}}}}}}}}}}, first: 100) { nodes { id } }
  ofUnits: measures(filter: {units: {some: {node: {jurisdiction: {some: {node: {id: {eq: $id}}}}}}}}, first: 100) { nodes { id } }
  instrument(by: {id: "${law}"}) { implementingUnits(within: $place) { totalCount nodes { id } } all: implementingUnits { nodes { id } } }
  inverse: units(filter: {id: {startsWith: "unit:${space}/"}}, first: 100) { nodes { id implementedInstruments(within: $place) { totalCount } } }
  foundUnits: search(text: "甲测", kinds: [Unit], within: $place, first: 100) { totalCount edges { node { id } } }
  found: search(text: "甲测", within: $place, year: $year, first: 100) { totalCount counts { kind count } edges { node { id } } }
}`;

describe('a place', () => {
  it('holds what lies below it in lists, counts, facets, implementation and search alike', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryWorld, fc.nat(), fc.constantFrom(null, 2021, 2022), async (world, draw, year) => {
        await importFacts(api.graph, space, toFacts(world));
        const wanted = draw % world.parents.length;
        const { data, errors } = await api.ask(question, { place: placeId(wanted), id: placeId(wanted), year });
        expect(errors).toBeUndefined();
        const held = (place: number | null): boolean => isInOrBelow(world, place, wanted);
        const every = world.units.map((_, index) => unitId(index));
        const units = every.filter((_, index) => held(world.units[index] ?? null)).toSorted();
        const reports = world.reports.flatMap(({ place }, index) => (held(place) ? [index] : []));

        expect(idsOf(data.units.nodes)).toEqual(units);
        expect(data.units.totalCount).toBe(units.length);
        expect(idsOf(data.elsewhere.nodes)).toEqual(every.filter((id) => !units.includes(id)).toSorted());
        const [facet] = data.counted.facets;
        expect(facet.values.find(({ value }: { value: string }) => value === placeId(wanted))?.count ?? 0).toBe(
          units.length,
        );
        const [place] = data.jurisdictions.nodes;
        expect(idsOf(place.units.nodes)).toEqual(units);
        expect(place.units.totalCount).toBe(units.length);
        expect(idsOf(place.documents.nodes)).toEqual(reports.map(documentId).toSorted());
        expect(idsOf(data.documents.nodes)).toEqual(reports.map(documentId).toSorted());
        expect(idsOf(data.measures.nodes)).toEqual(reports.map(measureId).toSorted());

        const leading = world.reports.map((_, index) => index % world.units.length);
        const ofUnits = leading.flatMap((unit, index) => (held(world.units[unit] ?? null) ? [measureId(index)] : []));
        expect(idsOf(data.ofUnits.nodes)).toEqual(ofUnits.toSorted());
        const implementing = idsOf(data.instrument.all.nodes).filter((id) => units.includes(id));
        expect(idsOf(data.instrument.implementingUnits.nodes)).toEqual(implementing);
        expect(data.instrument.implementingUnits.totalCount).toBe(implementing.length);
        const inverse = data.inverse.nodes.filter(
          ({ implementedInstruments: { totalCount } }: { implementedInstruments: { totalCount: number } }) =>
            totalCount > 0,
        );
        expect(idsOf(inverse)).toEqual(implementing);

        expect(idsOf(data.foundUnits.edges.map(({ node }: { node: { id: string } }) => node))).toEqual(units);
        expect(data.foundUnits.totalCount).toBe(units.length);
        const told = reports.filter((index) => year === null || world.reports[index]?.year === year);
        const found = [...units, ...told.flatMap((index) => [documentId(index), measureId(index), passageId(index)])];
        expect(idsOf(data.found.edges.map(({ node }: { node: { id: string } }) => node))).toEqual(found.toSorted());
        expect(data.found.totalCount).toBe(found.length);
        const counted = data.found.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
        expect(counted).toBe(found.length);
      }),
      { numRuns: 12 },
    );
  });

  it('is refused where the id of something else is given, which would silently hold nothing', async () => {
    const { errors } = await api.ask(
      `{ instrument(by: {id: "${law}"}) { implementingUnits(within: "unit:cn/x") { totalCount } } }`,
    );
    expect(errors?.[0]).toMatchObject({
      message: 'within is “unit:cn/x”: give the id of a place, jurisdiction:<space>/<name>.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'within' },
    });
  });
});
