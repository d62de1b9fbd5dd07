import { follow, type PlainGraph, type PlainNode } from '../world/PlainGraph.js';
import { type Case, list, type Operation, object, objects, show, type Variables } from './Operation.js';
import { pickSome } from './pick.js';

const pageSize = 50;
const deepest = 10_000;

const page = {
  size: 'few',
  nested: true,
  peers: true,
} as const satisfies Partial<Operation>;

const rowsOfPage = `CALL (m) { MATCH (m)<-[:RESPONSIBLE_FOR]-(u) WITH DISTINCT u ORDER BY u.id LIMIT 3 RETURN collect([u.id, u.name]) AS units }
WITH m, units ORDER BY m.periodFrom, m.id
RETURN collect([m.id, m.title, m.periodFrom, units])`;

const pageFields = `nodes { id title periodFrom units(first: 3) { nodes { id name } } } pageInfo { hasNextPage }`;

/** A page from the rows of one more than its size. */
function toPage([row]: readonly (readonly unknown[])[]): unknown {
  const rows = objects(row?.[0], 'id', 'title', 'periodFrom', 'units');
  const nodes = rows
    .slice(0, pageSize)
    .map((measure) => ({ ...measure, units: { nodes: objects(measure.units, 'id', 'name') } }));
  return { measures: { nodes, pageInfo: { hasNextPage: rows.length > pageSize } } };
}

/** The library's connections bring all rows before they cut the page: its plain lists, with an offset, are the faster way. */
const genericQuery = `query ($offset: Int!) { measures(limit: ${pageSize + 1}, offset: $offset, sort: [{ periodFrom: ASC }, { id: ASC }]) {
  id title periodFrom units(limit: 3, sort: [{ id: ASC }]) { id name } } }`;

function genericToPage(data: unknown): unknown {
  const rows = list(Object(data).measures).map((measure) => ({
    ...Object(measure),
    units: { nodes: Object(measure).units },
  }));
  return { measures: { nodes: rows.slice(0, pageSize), pageInfo: { hasNextPage: rows.length > pageSize } } };
}

/** The first page of all measures by date. */
export const firstPage: Operation = {
  ...page,
  name: 'firstPage',
  title: 'list, page 1',
  local: true,
  share: 10,
  query: `query { measures(first: ${pageSize}, orderBy: [{ periodFrom: ASC }]) { ${pageFields} } }`,
  peerQuery: `query { measures(first: ${pageSize}) { ${pageFields} } }`,
  floor: {
    text: `MATCH (m:Measure) WHERE m.periodFrom IS NOT NULL AND m.id IS NOT NULL WITH m ORDER BY m.periodFrom, m.id LIMIT ${pageSize + 1}
${rowsOfPage}`,
    toData: toPage,
  },
  generic: { query: genericQuery, variables: () => ({ offset: 0 }), toData: genericToPage },
  cases: ({ graph }) => [{ variables: {}, expected: expectPage(byDate(graph), 0) }],
};

/** The page behind position 10,000, or behind the middle of a shorter list, by a cursor. */
export const deepPage: Operation = {
  ...page,
  name: 'deepPage',
  title: 'list, page at position 10,000',
  local: true,
  share: 2,
  query: `query ($after: String) { measures(first: ${pageSize}, after: $after, orderBy: [{ periodFrom: ASC }]) { ${pageFields} } }`,
  peerQuery: `query ($date: String, $id: String) { measures(first: ${pageSize}, afterDate: $date, afterId: $id) { ${pageFields} } }`,
  floor: {
    text: `MATCH (m:Measure) WHERE m.periodFrom >= $date AND m.id IS NOT NULL AND [m.periodFrom, m.id] > [$date, $id]
WITH m ORDER BY m.periodFrom, m.id LIMIT ${pageSize + 1}
${rowsOfPage}`,
    toData: toPage,
  },
  generic: {
    query: genericQuery,
    variables: ({ position }) => ({ offset: position }),
    toData: genericToPage,
  },
  prepare: walkTo,
  cases: ({ graph }) => {
    const measures = byDate(graph);
    const position = Math.min(deepest, Math.floor(measures.length / 2));
    const last = measures[position - 1];
    return [
      {
        variables: { position, date: last?.properties.periodFrom, id: last?.id },
        expected: expectPage(measures, position),
      },
    ];
  },
};

/** Walks our own pages up to a position, to have its cursor. */
async function walkTo(
  ask: (query: string, variables: object) => Promise<unknown>,
  { position }: Variables,
): Promise<Variables> {
  const query = `query ($first: Int, $after: String) { measures(first: $first, after: $after, orderBy: [{ periodFrom: ASC }]) { pageInfo { endCursor } } }`;
  let after: string | null = null;
  for (let left = Number(position); left > 0; left -= 500) {
    after = Object(await ask(query, { first: Math.min(left, 500), after })).measures.pageInfo.endCursor;
  }
  return { after };
}

function byDate(graph: PlainGraph): readonly PlainNode[] {
  const key = ({ id, properties }: PlainNode): string => `${properties.periodFrom} ${id}`;
  return [...graph.all('Measure')].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function expectPage(measures: readonly PlainNode[], from: number): unknown {
  const nodes = measures.slice(from, from + pageSize).map((measure) => ({
    ...show(measure, 'id', 'title', 'periodFrom'),
    units: {
      nodes: follow(measure, 'RESPONSIBLE_FOR', 'in')
        .slice(0, 3)
        .map((unit) => show(unit, 'id', 'name')),
    },
  }));
  return { measures: { nodes, pageInfo: { hasNextPage: measures.length > from + pageSize } } };
}

/** The latest measures of a unit from a date on. */
export const measuresOfUnit: Operation = {
  name: 'measuresOfUnit',
  title: 'measures of a unit by date',
  size: 'few',
  nested: true,
  local: true,
  peers: true,
  share: 10,
  query: `query ($id: ID!, $from: Date!) { unit(by: { id: $id }) { id name
    measures(first: 20, filter: { periodFrom: { gte: $from } }, orderBy: [{ periodFrom: DESC }]) { nodes { id title periodFrom } } } }`,
  peerQuery: `query ($id: ID!, $from: String!) { unit(by: { id: $id }) { id name
    measures: latestMeasures(first: 20, from: $from) { nodes { id title periodFrom } } } }`,
  floor: {
    text: `MATCH (u:Unit {id: $id})
CALL (u) { MATCH (u)-[:RESPONSIBLE_FOR]->(m:Measure) WHERE m.periodFrom >= $from WITH DISTINCT m ORDER BY m.periodFrom DESC, m.id DESC LIMIT 20
  RETURN collect([m.id, m.title, m.periodFrom]) AS measures }
RETURN u.id, u.name, measures`,
    toData: ([row]) => ({
      unit: { ...object(row, 'id', 'name'), measures: { nodes: objects(row?.[2], 'id', 'title', 'periodFrom') } },
    }),
  },
  generic: {
    query: `query ($id: ID!, $from: String!) { units(where: { id: { eq: $id } }) { id name
      measures(limit: 20, where: { periodFrom: { gte: $from } }, sort: [{ periodFrom: DESC }, { id: DESC }]) { id title periodFrom } } }`,
    toData: (data) => {
      const { id, name, measures } = Object(list(Object(data).units)[0]);
      return { unit: { id, name, measures: { nodes: measures } } };
    },
  },
  cases: ({ graph }) =>
    pickSome(graph, 'Unit', (unit) => latestMeasures(unit).length >= 5 && latestMeasures(unit).length < 60).map(
      (unit) => ({
        variables: { id: unit.id, from: middleOf(unit) },
        expected: {
          unit: {
            ...show(unit, 'id', 'name'),
            measures: {
              nodes: latestMeasures(unit)
                .slice(0, 20)
                .map((each) => show(each, 'id', 'title', 'periodFrom')),
            },
          },
        },
      }),
    ),
};

/** The middle of the year that a unit's space names. */
function middleOf({ id }: PlainNode): string {
  return `${/-(\d{4})\//.exec(id)?.[1]}-03-01`;
}

function latestMeasures(unit: PlainNode): readonly PlainNode[] {
  const key = ({ id, properties }: PlainNode): string => `${properties.periodFrom} ${id}`;
  return follow(unit, 'RESPONSIBLE_FOR', 'out')
    .filter(({ properties }) => String(properties.periodFrom) >= middleOf(unit))
    .toSorted((one, other) => (key(one) < key(other) ? 1 : -1));
}

/** The first 50 measures that begin in a span of days. */
export const dateRange: Operation = {
  name: 'dateRange',
  title: 'date range',
  size: 'few',
  nested: false,
  local: true,
  peers: true,
  share: 5,
  query: `query ($from: Date!, $to: Date!) { measures(first: ${pageSize}, filter: { periodFrom: { gte: $from, lt: $to } }, orderBy: [{ periodFrom: ASC }]) { nodes { id title periodFrom } } }`,
  peerQuery: `query ($from: String!, $to: String!) { measures(first: ${pageSize}, from: $from, to: $to) { nodes { id title periodFrom } } }`,
  floor: {
    text: `MATCH (m:Measure) WHERE m.periodFrom >= $from AND m.periodFrom < $to AND m.id IS NOT NULL
WITH m ORDER BY m.periodFrom, m.id LIMIT ${pageSize} RETURN collect([m.id, m.title, m.periodFrom])`,
    toData: ([row]) => ({ measures: { nodes: objects(row?.[0], 'id', 'title', 'periodFrom') } }),
  },
  generic: {
    query: `query ($from: String!, $to: String!) { measures(limit: ${pageSize}, where: { periodFrom: { gte: $from, lt: $to } }, sort: [{ periodFrom: ASC }, { id: ASC }]) { id title periodFrom } }`,
    toData: (data) => ({ measures: { nodes: Object(data).measures } }),
  },
  cases: ({ graph }) => {
    const measures = byDate(graph);
    return Array.from({ length: 10 }, (_, index): Case => {
      const [from, to] = [
        `20${19 + (index % 4)}-0${2 + (index % 6)}-03`,
        `20${19 + (index % 4)}-0${2 + (index % 6)}-24`,
      ];
      const nodes = measures.filter(
        ({ properties }) => String(properties.periodFrom) >= from && String(properties.periodFrom) < to,
      );
      return {
        variables: { from, to },
        expected: {
          measures: { nodes: nodes.slice(0, pageSize).map((each) => show(each, 'id', 'title', 'periodFrom')) },
        },
      };
    });
  },
};
