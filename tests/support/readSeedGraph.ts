import type { LinkRecord, NodeRecord } from '../../src/model/content.js';
import type { Kind } from '../../src/model/kind.js';
import { propertiesOf } from '../../src/model/kindSpecs.js';
import { findRelationField } from '../../src/model/relations.js';
import { checkSeeds } from '../../src/seed/checkSeeds.js';
import { readSeedFolders } from '../../src/seed/readSeedFolders.js';

/** What a filter looks like to a client. */
export type FilterInput = Readonly<Record<string, unknown>>;

type Properties = Readonly<Record<string, unknown>>;

interface Neighbour {
  readonly node: NodeRecord;
  readonly link: Pick<LinkRecord, 'properties'>;
}

/** The seeds as plain data, with the filter grammar read in plain TypeScript: what lists must agree with. */
export async function readSeedGraph() {
  const { folders } = checkSeeds(await readSeedFolders('seeds'));
  const nodes = new Map(folders.flatMap(({ content }) => content.nodes.map((node) => [node.id, node] as const)));
  const links = folders.flatMap(({ content }) => content.links);
  const evidence = groupBy(
    folders.flatMap(({ content }) => content.evidence),
    ({ from }) => from,
  );
  const [outgoing, incoming] = [groupBy(links, ({ from }) => from), groupBy(links, ({ to }) => to)];

  const follow = (node: NodeRecord, relations: readonly string[], back: boolean): readonly Neighbour[] =>
    ((back ? incoming : outgoing).get(node.id) ?? []).flatMap((link) => {
      const far = nodes.get(back ? link.from : link.to);
      return far && relations.includes(link.relation) ? [{ node: far, link }] : [];
    });

  const words = (node: NodeRecord): readonly Neighbour[] =>
    (evidence.get(node.id) ?? []).flatMap(({ own, passage }) => {
      const far = nodes.get(passage);
      return far && own ? [{ node: far, link: { properties: {} } }] : [];
    });

  /** The node itself and what lies up to two steps of version and provision away. */
  const around = (node: NodeRecord, back: boolean): readonly NodeRecord[] => {
    const one = follow(node, ['HAS_VERSION', 'CONTAINS'], back).map((each) => each.node);
    const two = one.flatMap((each) => follow(each, ['HAS_VERSION', 'CONTAINS'], back).map(({ node: far }) => far));
    return [node, ...one, ...two];
  };

  /** What lies in a place lies in each that this one lies in. */
  const throughPlaces = (node: NodeRecord, relation: string, back: boolean): readonly Neighbour[] => {
    if (back) return spread(node, true).flatMap((place) => follow(place, [relation], true));
    return follow(node, [relation], false).flatMap(({ node: place, link }) =>
      spread(place, false).map((far) => ({ node: far, link })),
    );
  };

  /** A place with all that it lies in; or, back, with all that lie in it. */
  const spread = (place: NodeRecord, back: boolean): readonly NodeRecord[] => [
    place,
    ...follow(place, ['WITHIN'], back).flatMap(({ node: far }) => spread(far, back)),
  ];

  const neighbours = (node: NodeRecord, field: string): readonly Neighbour[] => {
    if (field === 'evidence') return words(node);
    const step = findRelationField(node.kind, field);
    if (!step) throw new Error(`${node.kind} has no ${field}`);
    const found = (['OUT', 'IN'] as const).flatMap((direction): readonly Neighbour[] => {
      if (step.direction !== direction && step.direction !== 'BOTH') return [];
      const back = direction === 'IN';
      if (step.through === 'places') return throughPlaces(node, step.relation, back);
      if (!step.through) return follow(node, [step.relation], back);
      if (!back) return around(node, false).flatMap((start) => follow(start, [step.relation], false));
      return follow(node, [step.relation], true).flatMap(({ node: end, link }) =>
        around(end, true).map((far) => ({ node: far, link })),
      );
    });
    return found.filter(({ node: far }) => far.kind === step.to);
  };

  const holds = (filter: FilterInput, node: NodeRecord): boolean =>
    Object.entries(filter).every(([key, condition]) => {
      if (key === 'and') return asFilters(condition).every((each) => holds(each, node));
      if (key === 'or') return asFilters(condition).some((each) => holds(each, node));
      if (key === 'not') return !holds(Object(condition), node);
      if (!(key in propertiesOf(node.kind))) return holdsRelation(node, key, Object(condition));
      return compare({ ...node.properties, id: node.id }[key], Object(condition));
    });

  const holdsRelation = (node: NodeRecord, field: string, quantifiers: Properties): boolean =>
    Object.entries(quantifiers).every(([quantifier, ends]) => {
      const { node: far = {}, link = {} } = Object(ends);
      const found = neighbours(node, field).some(
        (each) =>
          holds(far, each.node) &&
          Object.entries(link).every(([key, condition]) => compare(each.link.properties[key], Object(condition))),
      );
      return quantifier === 'some' ? found : !found;
    });

  const all = [...nodes.values()];
  return {
    listKind: (kind: Kind) => all.filter((node) => node.kind === kind),
    listNeighbours: (node: NodeRecord, field: string) => [
      ...new Map(neighbours(node, field).map((each) => [each.node.id, each.node])).values(),
    ],
    links,
    holds,
  };
}

/** The seeds as plain data. */
export type SeedGraph = Awaited<ReturnType<typeof readSeedGraph>>;

function asFilters(value: unknown): readonly FilterInput[] {
  return Array.isArray(value) ? value : [];
}

/** One value, or the values of a list any of which may do; an absent one satisfies `ne` and `isNull` alone. */
function compare(value: unknown, condition: Properties): boolean {
  const values: readonly unknown[] = value === undefined ? [] : [value].flat();
  return Object.entries(condition).every(([operator, wanted]) => {
    if (operator === 'isNull') return (values.length === 0) === wanted;
    if (operator === 'ne') return !values.includes(wanted);
    return values.some((each) => compareOne(each, operator, wanted));
  });
}

function compareOne(value: unknown, operator: string, wanted: unknown): boolean {
  const [one, other] = typeof value === 'number' ? [value, Number(wanted)] : [String(value), String(wanted)];
  switch (operator) {
    case 'eq':
      return value === wanted;
    case 'in':
      return Array.isArray(wanted) && wanted.includes(value);
    case 'contains':
      return String(value).includes(String(wanted));
    case 'startsWith':
      return String(value).startsWith(String(wanted));
    case 'gt':
      return one > other;
    case 'gte':
      return one >= other;
    case 'lt':
      return one < other;
    case 'lte':
      return one <= other;
    default:
      throw new Error(`no comparison ${operator}`);
  }
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
