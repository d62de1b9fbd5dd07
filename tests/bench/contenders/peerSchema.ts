import neo4j, { type Driver } from 'neo4j-driver';
import { findImplementingUnits } from '../operations/implementation.js';
import { loadList, loadNodes, readStoredLevel } from './levels.js';

const connections = ['Measure', 'Unit', 'Outcome', 'Obligation', 'Instrument']
  .map((kind) => `type ${kind}s { nodes: [${kind}!]! totalCount: Int! pageInfo: PageInfo! }`)
  .join('\n');

/** The schema of the peers with loaders: a hand-made API with the fields that the operations use. */
export const peerTypeDefinitions = `
input By { id: ID! }
type Query {
  measure(id: ID!): Measure
  outcome(id: ID!): Outcome
  instrument(by: By!): Instrument
  unit(by: By!): Unit
  measures(first: Int!, afterDate: String, afterId: String, from: String, to: String): Measures!
  gaps(first: Int!, prefix: String!): Obligations!
  statutoryMeasures(first: Int!, prefix: String!, word: String!): Measures!
}
type PageInfo { hasNextPage: Boolean! }
${connections}
type Measure { id: ID! title: String! year: Int! periodFrom: String! basis: String!
  units(first: Int!): Units! outcomes(first: Int!): Outcomes! obligations(first: Int!): Obligations! instruments(first: Int!): Instruments! }
type Unit { id: ID! name: String! kind: String! jurisdiction: Jurisdiction
  obligations(first: Int!): Obligations! measures(first: Int!): Measures! latestMeasures(first: Int!, from: String!): Measures! }
type Outcome { id: ID! metric: String! figure: String measures(first: Int!): Measures! }
type Obligation { id: ID! statement: String! instruments(first: Int!): Instruments! bearers(first: Int!): Units! }
type Instrument { id: ID! title: String! measures(first: Int!): Measures! amends(first: Int!): Instruments! amendedBy(first: Int!): Instruments!
  implementingUnits(first: Int!): ImplementingUnits! }
type Jurisdiction { id: ID! name: String! }
type ImplementingUnits { edges: [ImplementingUnit!]! }
type ImplementingUnit { node: Unit! standing: String! roles: [String!]! basis: String! measureCount: Int! }
`;

type Arguments = Readonly<Record<string, unknown>>;

/** The root lists of the peers, each one query; what is below is for the loaders. */
export function createRootLists(driver: Driver) {
  return {
    async measures({ first, ...args }: Arguments) {
      const size = Number(first);
      const nodes = await loadList(driver, {
        kind: 'Measure',
        match: matchMeasures(args),
        parameters: { ...args, limit: neo4j.int(size + 1) },
      });
      return { nodes: nodes.slice(0, size), pageInfo: { hasNextPage: nodes.length > size } };
    },
    async gaps({ first, prefix }: Arguments) {
      const match =
        'MATCH (b:Obligation) WHERE b.id STARTS WITH $prefix AND NOT EXISTS { (b)<-[:FULFILS]-() } WITH b ORDER BY b.id LIMIT $limit';
      return {
        nodes: await loadList(driver, {
          kind: 'Obligation',
          match,
          parameters: { prefix, limit: neo4j.int(Number(first)) },
        }),
      };
    },
    async statutoryMeasures({ first, prefix, word }: Arguments) {
      const match = `MATCH (b:Measure) WHERE b.id STARTS WITH $prefix AND b.title CONTAINS $word
  AND EXISTS { MATCH (b)<-[r:RESPONSIBLE_FOR]-(u) WHERE u.kind = 'DEPARTMENT' AND r.role = 'LEAD' }
  AND EXISTS { MATCH (b)-[:FULFILS]->(o) WHERE o.strength IN ['STATUTORY', 'RULE'] } WITH b ORDER BY b.id LIMIT $limit`;
      return {
        nodes: await loadList(driver, {
          kind: 'Measure',
          match,
          parameters: { prefix, word, limit: neo4j.int(Number(first)) },
        }),
      };
    },
  };
}

function matchMeasures({ afterId, from }: Arguments): string {
  if (typeof afterId === 'string') {
    return 'MATCH (b:Measure) WHERE b.periodFrom >= $afterDate AND b.id IS NOT NULL AND [b.periodFrom, b.id] > [$afterDate, $afterId] WITH b ORDER BY b.periodFrom, b.id LIMIT $limit';
  }
  const where = typeof from === 'string' ? 'b.periodFrom >= $from AND b.periodFrom < $to' : 'b.periodFrom IS NOT NULL';
  return `MATCH (b:Measure) WHERE ${where} AND b.id IS NOT NULL WITH b ORDER BY b.periodFrom, b.id LIMIT $limit`;
}

/** The main question level by level, the units at its end loaded in one query. */
export async function loadImplementingUnits(driver: Driver, instrument: string, first: number) {
  const rows = (await findImplementingUnits(instrument, readStoredLevel(driver))).slice(0, first);
  const units = await loadNodes(
    driver,
    'Unit',
    rows.map(({ unit }) => unit),
  );
  return { edges: rows.map((row, index) => ({ ...row, node: units[index] })) };
}
