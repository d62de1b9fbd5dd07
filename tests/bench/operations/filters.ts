import { follow, type PlainNode } from '../world/PlainGraph.js';
import { Random } from '../world/Random.js';
import type { World } from '../world/World.js';
import { list, type Operation, objects, show } from './Operation.js';

/** The obligations of a county-year that no measure fulfils, with their bearers. */
export const gaps: Operation = {
  name: 'gaps',
  title: 'obligations without measure in a county-year',
  size: 'few',
  nested: true,
  local: true,
  peers: true,
  share: 5,
  query: `query ($prefix: String!) { obligations(first: 100, filter: { id: { startsWith: $prefix }, measures: { none: {} } }) {
    nodes { id statement bearers(first: 5) { nodes { id name } } } } }`,
  peerQuery: `query ($prefix: String!) { obligations: gaps(first: 100, prefix: $prefix) { nodes { id statement bearers(first: 5) { nodes { id name } } } } }`,
  floor: {
    text: `MATCH (o:Obligation) WHERE o.id STARTS WITH $prefix AND NOT EXISTS { (o)<-[:FULFILS]-() } WITH o ORDER BY o.id LIMIT 100
CALL (o) { MATCH (o)-[:BORNE_BY]->(u) WITH u ORDER BY u.id LIMIT 5 RETURN collect([u.id, u.name]) AS bearers }
RETURN collect([o.id, o.statement, bearers])`,
    toData: ([row]) => ({
      obligations: {
        nodes: objects(row?.[0], 'id', 'statement', 'bearers').map((each) => ({
          ...each,
          bearers: { nodes: objects(each.bearers, 'id', 'name') },
        })),
      },
    }),
  },
  generic: {
    query: `query ($prefix: ID!) { obligations(limit: 100, where: { id: { startsWith: $prefix }, NOT: { measures: { some: { id: { startsWith: "" } } } } }, sort: [{ id: ASC }]) {
      id statement bearers(limit: 5, sort: [{ id: ASC }]) { id name } } }`,
    toData: (data) => ({
      obligations: {
        nodes: list(Object(data).obligations).map((each) => ({
          ...Object(each),
          bearers: { nodes: Object(each).bearers },
        })),
      },
    }),
  },
  cases: ({ world, graph }) =>
    someSpaces(world).map((space) => {
      const prefix = `obligation:${space}/`;
      const open = graphNodes(graph.all('Obligation'), prefix).filter(
        (each) => follow(each, 'FULFILS', 'in').length === 0,
      );
      const nodes = open.map((each) => ({
        ...show(each, 'id', 'statement'),
        bearers: { nodes: follow(each, 'BORNE_BY', 'out').map((unit) => show(unit, 'id', 'name')) },
      }));
      return { variables: { prefix }, expected: { obligations: { nodes } } };
    }),
};

/** Four conditions at once, two of them on what is linked. */
export const multiFilter: Operation = {
  name: 'multiFilter',
  title: 'multi filter',
  size: 'few',
  nested: false,
  local: true,
  peers: true,
  share: 5,
  query: `query ($prefix: String!, $word: String!) { measures(first: 20, filter: { id: { startsWith: $prefix }, title: { contains: $word },
    units: { some: { node: { kind: { eq: DEPARTMENT } }, link: { role: { eq: LEAD } } } }, obligations: { some: { node: { strength: { in: [STATUTORY, RULE] } } } } }) {
    nodes { id title } } }`,
  peerQuery: `query ($prefix: String!, $word: String!) { measures: statutoryMeasures(first: 20, prefix: $prefix, word: $word) { nodes { id title } } }`,
  floor: {
    text: `MATCH (m:Measure) WHERE m.id STARTS WITH $prefix AND m.title CONTAINS $word
  AND EXISTS { MATCH (m)<-[r:RESPONSIBLE_FOR]-(u) WHERE u.kind = 'DEPARTMENT' AND r.role = 'LEAD' }
  AND EXISTS { MATCH (m)-[:FULFILS]->(o) WHERE o.strength IN ['STATUTORY', 'RULE'] }
WITH m ORDER BY m.id LIMIT 20 RETURN collect([m.id, m.title])`,
    toData: ([row]) => ({ measures: { nodes: objects(row?.[0], 'id', 'title') } }),
  },
  generic: {
    query: `query ($prefix: ID!, $word: String!) { measures(limit: 20, sort: [{ id: ASC }], where: { id: { startsWith: $prefix }, title: { contains: $word },
      unitsConnection: { some: { node: { kind: { eq: "DEPARTMENT" } }, edge: { role: { eq: "LEAD" } } } }, obligations: { some: { strength: { in: ["STATUTORY", "RULE"] } } } }) { id title } }`,
    toData: (data) => ({ measures: { nodes: Object(data).measures } }),
  },
  cases: ({ world, graph }) =>
    someSpaces(world).map((space) => {
      const [prefix, word] = [`measure:${space}/`, '行政'];
      const nodes = graphNodes(graph.all('Measure'), prefix).filter(
        (measure) =>
          String(measure.properties.title).includes(word) &&
          measure.in.some(
            ({ relation, from, properties }) =>
              relation === 'RESPONSIBLE_FOR' && properties.role === 'LEAD' && from.properties.kind === 'DEPARTMENT',
          ) &&
          follow(measure, 'FULFILS', 'out').some(({ properties }) =>
            ['STATUTORY', 'RULE'].includes(String(properties.strength)),
          ),
      );
      return {
        variables: { prefix, word },
        expected: { measures: { nodes: nodes.slice(0, 20).map((each) => show(each, 'id', 'title')) } },
      };
    }),
};

function someSpaces(world: World): readonly string[] {
  const random = new Random('spaces');
  return Array.from({ length: 10 }, () => world.countyYear(random.below(world.countyYears)).space);
}

function graphNodes(nodes: readonly PlainNode[], prefix: string): readonly PlainNode[] {
  return nodes.filter(({ id }) => id.startsWith(prefix)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
