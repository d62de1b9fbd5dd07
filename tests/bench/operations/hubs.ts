import { follow, type PlainGraph, type PlainNode } from '../world/PlainGraph.js';
import { findImplementingUnits, type ImplementationRow } from './implementation.js';
import { type Case, list, type Operation, object, objects, show, type Truth } from './Operation.js';
import { pickClosest } from './pick.js';
import { readPlainLevel } from './readPlainLevel.js';

const mostRows = 500;
const [fewUnits, hubUnits] = [6, 450];
const sampled = 120;

const rankOfPath =
  "reduce(k = 3, l IN relationships(path) | CASE l.basis WHEN 'INFERRED' THEN 1 WHEN 'EXTERNAL' THEN CASE k WHEN 3 THEN 2 ELSE k END ELSE k END)";

const implementation = {
  nested: true,
  peers: true,
  query: `query ($id: ID!) { instrument(by: { id: $id }) { implementingUnits(first: ${mostRows}) {
    edges { node { id name } standing roles basis measureCount } } } }`,
  floor: {
    text: `MATCH (i:Instrument {id: $id})
MATCH path = (i)-[:HAS_VERSION|CONTAINS*0..2]->()<-[:BASED_ON*0..3]-(j:Instrument)
WITH i, j, max(${rankOfPath}) AS rank
WITH i, collect([j, rank]) AS sources
CALL (sources) { UNWIND sources AS s WITH s[0] AS j, s[1] AS above
  MATCH path = (j)-[:HAS_VERSION|CONTAINS*0..2]->()-[:IMPOSES]->(o)
  WITH o, above, ${rankOfPath} AS rank
  WITH o, max(CASE WHEN rank < above THEN rank ELSE above END) AS rank RETURN collect([o, rank]) AS duties }
CALL (i, sources, duties) {
  CALL (i, sources, duties) {
    UNWIND duties AS d WITH d[0] AS o, d[1] AS above MATCH (o)<-[f:FULFILS]-(m) RETURN m, f.basis AS basis, above
    UNION ALL
    UNWIND sources AS s WITH i, s[0] AS j, s[1] AS above MATCH (j)<-[a:APPLIES]-(m)
    WHERE a.manner IN $manners AND (a.manner <> 'ISSUE' OR j <> i) RETURN m, a.basis AS basis, above
  }
  WITH m, CASE basis WHEN 'STATED' THEN 3 WHEN 'EXTERNAL' THEN 2 ELSE 1 END AS rank, above
  WITH m, max(CASE WHEN rank < above THEN rank ELSE above END) AS above
  MATCH (m)<-[r:RESPONSIBLE_FOR]-(u) WHERE r.role IN $roles
  RETURN u, m, r.role AS role, above, r.basis AS basis
  UNION ALL
  UNWIND duties AS d WITH d[0] AS o, d[1] AS above MATCH (o)-[b:BORNE_BY]->(u)
  RETURN u, null AS m, null AS role, above, b.basis AS basis
}
WITH u, m, role, above, CASE basis WHEN 'STATED' THEN 3 WHEN 'EXTERNAL' THEN 2 ELSE 1 END AS rank
WITH u, count(DISTINCT m) AS measures, collect(DISTINCT role) AS roles, max(CASE WHEN m IS NULL THEN 1 ELSE 0 END) AS obliged, max(CASE WHEN rank < above THEN rank ELSE above END) AS rank
WITH u, measures, roles, obliged, rank ORDER BY u.id LIMIT ${mostRows}
RETURN u.id, u.name, measures, roles, obliged, rank`,
    parameters: (variables) => ({
      ...variables,
      manners: ['ISSUE', 'IMPLEMENT', 'ENFORCE'],
      roles: ['LEAD', 'SUPPORT'],
    }),
    toData: (rows) => ({ instrument: { implementingUnits: { edges: rows.map(toEdge) } } }),
  },
} as const satisfies Partial<Operation>;

const roleOrder = ['LEAD', 'SUPPORT'];

function toEdge([id, name, measures, roles, obliged, rank]: readonly unknown[]): unknown {
  return {
    node: { id, name },
    standing: measures === 0 ? 'OBLIGED_ONLY' : obliged === 1 ? 'ACTED_AND_OBLIGED' : 'ACTED',
    roles: roleOrder.filter((role) => list(roles).includes(role)),
    basis: ['', 'INFERRED', 'EXTERNAL', 'STATED'][Number(rank)],
    measureCount: measures,
  };
}

/** The main question where the answer is short. */
export const implementingUnitsFew: Operation = {
  ...implementation,
  name: 'implementingUnitsFew',
  title: 'implementing units, few',
  size: 'few',
  local: true,
  share: 10,
  cases: (truth) => createImplementationCases(truth, { wanted: fewUnits, count: 10 }),
};

/** The main question of an instrument that hundreds implement. */
export const implementingUnitsHub: Operation = {
  ...implementation,
  name: 'implementingUnitsHub',
  title: 'implementing units, hub',
  size: 'many',
  local: false,
  share: 1,
  cases: (truth) => createImplementationCases(truth, { wanted: hubUnits, count: 3 }),
};

async function createImplementationCases(
  { graph, world }: Truth,
  { wanted, count }: { readonly wanted: number; readonly count: number },
): Promise<readonly Case[]> {
  const answers = await answersOf(graph, world.nation.instruments);
  return [...answers]
    .filter(({ rows }) => rows.length > 0 && rows.length <= mostRows)
    .sort((one, other) => Math.abs(one.rows.length - wanted) - Math.abs(other.rows.length - wanted))
    .slice(0, count)
    .map(({ id, rows }) => ({
      variables: { id },
      expected: {
        instrument: {
          implementingUnits: {
            edges: rows.map(({ unit, ...row }) => ({ node: show(graph.node(unit), 'id', 'name'), ...row })),
          },
        },
      },
    }));
}

interface Answer {
  readonly id: string;
  readonly rows: readonly ImplementationRow[];
}

const known = new WeakMap<PlainGraph, Promise<readonly Answer[]>>();

/** The answers for instruments at ranks spread evenly, computed once. */
function answersOf(graph: PlainGraph, instruments: ReadonlyArray<{ readonly id: string }>): Promise<readonly Answer[]> {
  const found = known.get(graph);
  if (found) return found;
  const step = Math.max(1, Math.floor(instruments.length / sampled));
  const ids = instruments.filter((_, rank) => rank % step === 0 || rank < sampled / 2).map(({ id }) => id);
  const answers = Promise.all(
    ids.map(async (id) => ({ id, rows: await findImplementingUnits(id, readPlainLevel(graph)) })),
  );
  known.set(graph, answers);
  return answers;
}

const wide = {
  nested: true,
  peers: true,
  query: `query ($id: ID!) { instrument(by: { id: $id }) { id title measures(first: ${mostRows}) { nodes { id title
    units(first: 5) { nodes { id name } } outcomes(first: 5) { nodes { id figure } } } } } }`,
  floor: {
    text: `MATCH (i:Instrument {id: $id})
CALL (i) { MATCH (i)<-[:APPLIES]-(m) WITH DISTINCT m ORDER BY m.id LIMIT ${mostRows}
  CALL (m) { MATCH (m)<-[:RESPONSIBLE_FOR]-(u) WITH DISTINCT u ORDER BY u.id LIMIT 5 RETURN collect([u.id, u.name]) AS units }
  CALL (m) { MATCH (m)-[:YIELDS]->(y) WITH y ORDER BY y.id LIMIT 5 RETURN collect([y.id, y.figure]) AS outcomes }
  RETURN collect([m.id, m.title, units, outcomes]) AS measures }
RETURN [i.id, i.title, measures]`,
    toData: ([row]) => {
      const instrument = object(row?.[0], 'id', 'title', 'measures');
      const nodes = objects(instrument.measures, 'id', 'title', 'units', 'outcomes').map((measure) => ({
        ...measure,
        units: { nodes: objects(measure.units, 'id', 'name') },
        outcomes: { nodes: objects(measure.outcomes, 'id', 'figure') },
      }));
      return { instrument: { ...instrument, measures: { nodes } } };
    },
  },
  generic: {
    query: `query ($id: ID!) { instruments(where: { id: { eq: $id } }) { id title measures(limit: ${mostRows}, sort: [{ id: ASC }]) { id title
      units(limit: 5, sort: [{ id: ASC }]) { id name } outcomes(limit: 5, sort: [{ id: ASC }]) { id figure } } } }`,
    toData: (data) => {
      const { id, title, measures } = Object(list(Object(data).instruments)[0]);
      const nodes = list(measures).map((measure) => ({
        ...Object(measure),
        units: { nodes: Object(measure).units },
        outcomes: { nodes: Object(measure).outcomes },
      }));
      return { instrument: { id, title, measures: { nodes } } };
    },
  },
} as const satisfies Partial<Operation>;

/** An instrument with what applies it, who and with what result: a handful of measures. */
export const measuresOfInstrumentFew: Operation = {
  ...wide,
  name: 'measuresOfInstrumentFew',
  title: 'measures, units, outcomes of an instrument, few',
  size: 'few',
  local: true,
  share: 10,
  cases: (truth) => createWideCases(truth, { wanted: 10, count: 10 }),
};

/** The same for an instrument that hundreds of measures apply: 500 rows, each with two lists. */
export const measuresOfInstrumentWide: Operation = {
  ...wide,
  name: 'measuresOfInstrumentWide',
  title: 'measures, units, outcomes of an instrument, wide',
  size: 'many',
  local: false,
  share: 1,
  cases: (truth) => createWideCases(truth, { wanted: mostRows, count: 3 }),
};

function createWideCases(
  { graph, world }: Truth,
  { wanted, count }: { readonly wanted: number; readonly count: number },
): readonly Case[] {
  const instruments = world.nation.instruments.map(({ id }) => graph.node(id)).filter(({ id }) => id !== '');
  const fitting = instruments.filter((node) => countApplying(node) > 0);
  return pickClosest(fitting, wanted, countApplying, count).map((instrument) => ({
    variables: { id: instrument.id },
    expected: {
      instrument: {
        ...show(instrument, 'id', 'title'),
        measures: {
          nodes: follow(instrument, 'APPLIES', 'in')
            .slice(0, mostRows)
            .map((measure) => ({
              ...show(measure, 'id', 'title'),
              units: { nodes: follow(measure, 'RESPONSIBLE_FOR', 'in').map((each) => show(each, 'id', 'name')) },
              outcomes: { nodes: follow(measure, 'YIELDS', 'out').map((each) => show(each, 'id', 'figure')) },
            })),
        },
      },
    },
  }));
}

function countApplying(node: PlainNode): number {
  return new Set(node.in.flatMap(({ relation, from }) => (relation === 'APPLIES' ? [from] : []))).size;
}

/** How many measures and duties an instrument has: counted in the database, nothing brought. */
export const countOfHub: Operation = {
  name: 'countOfHub',
  title: 'counts of an instrument',
  size: 'few',
  nested: false,
  local: false,
  peers: true,
  share: 5,
  query: 'query ($id: ID!) { instrument(by: { id: $id }) { id measures(first: 1) { totalCount } } }',
  floor: {
    text: 'MATCH (i:Instrument {id: $id}) RETURN i.id, COUNT { MATCH (i)<-[:APPLIES]-(m) RETURN DISTINCT m }',
    toData: ([row]) => ({ instrument: { id: row?.[0], measures: { totalCount: row?.[1] } } }),
  },
  generic: {
    query:
      'query ($id: ID!) { instruments(where: { id: { eq: $id } }) { id measuresConnection { aggregate { count { nodes } } } } }',
    toData: (data) => {
      const { id, measuresConnection } = Object(list(Object(data).instruments)[0]);
      return { instrument: { id, measures: { totalCount: measuresConnection.aggregate.count.nodes } } };
    },
  },
  cases: ({ graph, world }) =>
    pickClosest(
      world.nation.instruments.map(({ id }) => graph.node(id)),
      500,
      countApplying,
      3,
    ).map((node) => ({
      variables: { id: node.id },
      expected: { instrument: { id: node.id, measures: { totalCount: countApplying(node) } } },
    })),
};
