import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from '../../src/model/kind.js';
import { kindSpecs } from '../../src/model/kindSpecs.js';
import { findRelationField } from '../../src/model/relations.js';
import { openTestServer } from '../support/openTestServer.js';

interface Facet {
  readonly by: string;
  readonly valueCount: number;
  readonly values: ReadonlyArray<{ readonly value: string | null; readonly count: number }>;
}

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api.close());

/** The values of each row, as plain TypeScript counts them: null where there is none. */
function countValues(rows: ReadonlyArray<readonly unknown[]>): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const row of rows) {
    const values = row.flatMap((value) => (value === null ? [] : [String(value)]));
    for (const value of values.length > 0 ? new Set(values) : [null]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function valuesOf(node: Readonly<Record<string, unknown>>, by: string): readonly unknown[] {
  const value = node[by];
  if (value === null || typeof value !== 'object') return [value];
  const { nodes, id, parent } = Object(value);
  if (Array.isArray(nodes)) return nodes.map(({ id: each }) => each);
  // What lies in a place lies in those around it too.
  return [id, ...(parent ? valuesOf({ parent }, 'parent') : [])];
}

/** A place with those that it lies in. */
const around = '{ id parent { id parent { id parent { id } } } }';

const rooted = kinds.filter((kind) => !['Version', 'Section', 'Passage'].includes(kind));

describe('facets', () => {
  it.each(rooted)(
    'of %s agree with a plain count over the list, each value with those that have none',
    async (kind) => {
      const { plural, facets } = kindSpecs[kind];
      const fields = facets.map((by) => {
        const relation = findRelationField(kind, by);
        if (!relation) return by;
        if (relation.through === 'places') return `${by} ${around}`;
        return `${by} { ${relation.form === 'connection' ? 'nodes { id }' : 'id'} }`;
      });
      const { data, errors } = await api.ask(
        `{ ${plural}(first: 500) { totalCount nodes { ${fields.join(' ')} } facets(by: [${facets.join(', ')}]) { by valueCount values(first: 100) { value count } } } }`,
      );
      expect(errors).toBeUndefined();
      const { nodes, totalCount } = data[plural];
      expect(nodes).toHaveLength(totalCount);
      expect(data[plural].facets.map(({ by }: Facet) => by)).toEqual(facets);
      for (const { by, valueCount, values } of data[plural].facets as readonly Facet[]) {
        const counts = countValues(nodes.map((node: Record<string, unknown>) => valuesOf(node, by)));
        expect(valueCount).toBe(counts.size);
        expect(new Map(values.map(({ value, count }) => [value, count]))).toEqual(
          new Map([...counts].sort((one, other) => other[1] - one[1]).slice(0, 100)),
        );
        expect(values.map(({ count }) => count)).toEqual(values.map(({ count }) => count).sort((a, b) => b - a));
      }
    },
  );

  it('count under the filter, of a list below a node too, and give the nodes of a relation', async () => {
    const { data } = await api.ask(`{
      measures(filter: { basis: { eq: STATED } }) { totalCount facets(by: [basis, units]) { by values(first: 1) { count value node { id label ... on Unit { kind measures(filter: { basis: { eq: STATED } }) { totalCount } } } } } }
      unit(by: { named: { name: "县政府" } }) { measures(filter: { title: { contains: "法" } }) { totalCount nodes { basis } facets(by: [basis]) { values { value count } } } }
    }`);
    const [basis, units] = data.measures.facets;
    expect(basis).toEqual({ by: 'basis', values: [{ value: 'STATED', count: data.measures.totalCount, node: null }] });
    const [{ value, count, node }] = units.values;
    expect(node).toMatchObject({ id: value, measures: { totalCount: count } });
    const { facets, nodes } = data.unit.measures;
    expect(new Map(facets[0].values.map((each: { value: string; count: number }) => [each.value, each.count]))).toEqual(
      countValues(nodes.map((each: { basis: string }) => [each.basis])),
    );
  });

  it('cost no query of their own, and none where they are not asked', async () => {
    api.queries.length = 0;
    await api.ask(
      '{ measures(first: 1) { nodes { id } a: facets(by: [year]) { values { count } } b: facets(by: [units]) { valueCount } } }',
    );
    await api.ask('{ measures(first: 1) { nodes { id } } }');
    expect(api.queries.map(({ name }) => name)).toEqual(['measures', 'measures']);
    expect(api.queries[1]?.text).not.toContain('groups');
  });

  it('are refused by a name that no facet has, with a suggestion, and beyond a hundred values', async () => {
    const unknown = await api.ask('{ measures { facets(by: [unit]) { by } } }');
    expect(unknown.errors?.[0]?.message).toContain('units');
    const many = await api.ask('{ measures { facets(by: [units]) { values(first: 101) { count } } } }');
    expect(many.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', received: 101 });
  });

  it.each(kinds)('of %s are keys of its filter', (kind) => {
    for (const by of kindSpecs[kind].facets) {
      const spec = kindSpecs[kind].properties[by];
      expect(by === 'basis' || findRelationField(kind, by) !== null || (spec && !('internal' in spec))).toBe(true);
    }
  });
});
