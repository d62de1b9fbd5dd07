import { follow, type PlainNode } from '../world/PlainGraph.js';
import { list, type Operation, object, objects, show } from './Operation.js';
import { pickClosest, pickSome } from './pick.js';

/** One node by its id. */
export const pointRead: Operation = {
  name: 'pointRead',
  title: 'point read',
  size: 'few',
  nested: false,
  local: true,
  peers: true,
  share: 30,
  query: 'query ($id: ID!) { measure(id: $id) { id title year periodFrom basis } }',
  floor: {
    text: 'MATCH (m:Measure {id: $id}) RETURN [m.id, m.title, m.year, m.periodFrom, m.basis]',
    toData: ([row]) => ({ measure: object(row?.[0], 'id', 'title', 'year', 'periodFrom', 'basis') }),
  },
  generic: {
    query: 'query ($id: ID!) { measures(where: { id: { eq: $id } }) { id title year periodFrom basis } }',
    toData: (data) => ({ measure: list(Object(data).measures)[0] }),
  },
  cases: ({ graph }) =>
    pickSome(graph, 'Measure').map((node) => ({
      variables: { id: node.id },
      expected: { measure: show(node, 'id', 'title', 'year', 'periodFrom', 'basis') },
    })),
};

/** From a figure back to the words, the doers, the duties and the law. */
export const trailByFields: Operation = {
  name: 'trailByFields',
  title: 'trail of an outcome, by fields',
  size: 'few',
  nested: true,
  local: true,
  peers: true,
  share: 10,
  query: `query ($id: ID!) { outcome(id: $id) { id metric figure measures(first: 5) { nodes { id title
    units(first: 5) { nodes { id name } }
    obligations(first: 5) { nodes { id statement instruments(first: 5) { nodes { id title } } } } } } } }`,
  floor: {
    text: `MATCH (y:Outcome {id: $id})
CALL (y) { MATCH (y)<-[:YIELDS]-(m) WITH m ORDER BY m.id LIMIT 5
  CALL (m) { MATCH (m)<-[:RESPONSIBLE_FOR]-(u) WITH DISTINCT u ORDER BY u.id LIMIT 5 RETURN collect([u.id, u.name]) AS units }
  CALL (m) { MATCH (m)-[:FULFILS]->(o) WITH o ORDER BY o.id LIMIT 5
    CALL (o) { MATCH (o)<-[:IMPOSES]-()<-[:HAS_VERSION|CONTAINS*0..2]-(i:Instrument) WITH DISTINCT i ORDER BY i.id LIMIT 5 RETURN collect([i.id, i.title]) AS instruments }
    RETURN collect([o.id, o.statement, instruments]) AS obligations }
  RETURN collect([m.id, m.title, units, obligations]) AS measures }
RETURN [y.id, y.metric, y.figure, measures]`,
    toData: ([row]) => {
      const outcome = object(row?.[0], 'id', 'metric', 'figure', 'measures');
      const measures = objects(outcome.measures, 'id', 'title', 'units', 'obligations').map((measure) => ({
        ...measure,
        units: { nodes: objects(measure.units, 'id', 'name') },
        obligations: {
          nodes: objects(measure.obligations, 'id', 'statement', 'instruments').map((obligation) => ({
            ...obligation,
            instruments: { nodes: objects(obligation.instruments, 'id', 'title') },
          })),
        },
      }));
      return { outcome: { ...outcome, measures: { nodes: measures } } };
    },
  },
  generic: {
    query: `query ($id: ID!) { outcomes(where: { id: { eq: $id } }) { id metric figure
      measures(limit: 5, sort: [{ id: ASC }]) { id title
        units(limit: 5, sort: [{ id: ASC }]) { id name }
        obligations(limit: 5, sort: [{ id: ASC }]) { id statement
          instruments(limit: 5, sort: [{ id: ASC }]) { id title } provisions { versions { instruments { id title } } } } } } }`,
    toData: (data) => {
      const outcome = Object(list(Object(data).outcomes)[0]);
      const measures = list(outcome.measures).map((measure) => ({
        ...Object(measure),
        units: { nodes: distinct(list(Object(measure).units)) },
        obligations: { nodes: list(Object(measure).obligations).map(genericObligation) },
      }));
      return { outcome: { ...outcome, measures: { nodes: measures } } };
    },
  },
  cases: ({ graph }) =>
    pickSome(graph, 'Outcome').map((node) => ({
      variables: { id: node.id },
      expected: {
        outcome: {
          ...show(node, 'id', 'metric', 'figure'),
          measures: {
            nodes: follow(node, 'YIELDS', 'in').map((measure) => ({
              ...show(measure, 'id', 'title'),
              units: { nodes: follow(measure, 'RESPONSIBLE_FOR', 'in').map((unit) => show(unit, 'id', 'name')) },
              obligations: {
                nodes: follow(measure, 'FULFILS', 'out').map((obligation) => ({
                  ...show(obligation, 'id', 'statement'),
                  instruments: { nodes: instrumentsOf(obligation).map((each) => show(each, 'id', 'title')) },
                })),
              },
            })),
          },
        },
      },
    })),
};

/** One unit with its duties and its latest measures: four levels. */
export const unitDossier: Operation = {
  name: 'unitDossier',
  title: 'unit dossier',
  size: 'few',
  nested: true,
  local: true,
  peers: true,
  share: 15,
  query: `query ($id: ID!) { unit(by: { id: $id }) { id name kind jurisdiction { id name }
    obligations(first: 20) { nodes { id statement } }
    measures(first: 20) { nodes { id title periodFrom
      outcomes(first: 5) { nodes { id figure } }
      obligations(first: 5) { nodes { id statement } }
      instruments(first: 5) { nodes { id title } } } } } }`,
  floor: {
    text: `MATCH (u:Unit {id: $id})
CALL (u) { OPTIONAL MATCH (u)-[:LOCATED_IN]->(j) RETURN [j.id, j.name] AS jurisdiction LIMIT 1 }
CALL (u) { MATCH (u)<-[:BORNE_BY]-(o) WITH o ORDER BY o.id LIMIT 20 RETURN collect([o.id, o.statement]) AS obligations }
CALL (u) { MATCH (u)-[:RESPONSIBLE_FOR]->(m:Measure) WITH DISTINCT m ORDER BY m.id LIMIT 20
  CALL (m) { MATCH (m)-[:YIELDS]->(y) WITH y ORDER BY y.id LIMIT 5 RETURN collect([y.id, y.figure]) AS outcomes }
  CALL (m) { MATCH (m)-[:FULFILS]->(o) WITH o ORDER BY o.id LIMIT 5 RETURN collect([o.id, o.statement]) AS duties }
  CALL (m) { MATCH (m)-[:APPLIES]->(i) WITH DISTINCT i ORDER BY i.id LIMIT 5 RETURN collect([i.id, i.title]) AS instruments }
  RETURN collect([m.id, m.title, m.periodFrom, outcomes, duties, instruments]) AS measures }
RETURN [u.id, u.name, u.kind, jurisdiction, obligations, measures]`,
    toData: ([row]) => {
      const unit = object(row?.[0], 'id', 'name', 'kind', 'jurisdiction', 'obligations', 'measures');
      const measures = objects(unit.measures, 'id', 'title', 'periodFrom', 'outcomes', 'obligations', 'instruments');
      return {
        unit: {
          ...unit,
          jurisdiction: object(unit.jurisdiction, 'id', 'name'),
          obligations: { nodes: objects(unit.obligations, 'id', 'statement') },
          measures: {
            nodes: measures.map((measure) => ({
              ...measure,
              outcomes: { nodes: objects(measure.outcomes, 'id', 'figure') },
              obligations: { nodes: objects(measure.obligations, 'id', 'statement') },
              instruments: { nodes: objects(measure.instruments, 'id', 'title') },
            })),
          },
        },
      };
    },
  },
  generic: {
    query: `query ($id: ID!) { units(where: { id: { eq: $id } }) { id name kind jurisdiction { id name }
      obligations(limit: 20, sort: [{ id: ASC }]) { id statement }
      measures(limit: 20, sort: [{ id: ASC }]) { id title periodFrom
        outcomes(limit: 5, sort: [{ id: ASC }]) { id figure }
        obligations(limit: 5, sort: [{ id: ASC }]) { id statement }
        instruments(limit: 5, sort: [{ id: ASC }]) { id title } } } }`,
    toData: (data) => {
      const unit = Object(list(Object(data).units)[0]);
      return {
        unit: {
          ...unit,
          jurisdiction: list(unit.jurisdiction)[0],
          obligations: { nodes: unit.obligations },
          measures: {
            nodes: list(unit.measures).map((measure) => ({
              ...Object(measure),
              outcomes: { nodes: Object(measure).outcomes },
              obligations: { nodes: Object(measure).obligations },
              instruments: { nodes: Object(measure).instruments },
            })),
          },
        },
      };
    },
  },
  cases: ({ graph }) =>
    pickClosest(graph.all('Unit'), 20, (unit) => countMeasures(unit), 20).map((unit) => ({
      variables: { id: unit.id },
      expected: {
        unit: {
          ...show(unit, 'id', 'name', 'kind'),
          jurisdiction: follow(unit, 'LOCATED_IN', 'out').map((place) => show(place, 'id', 'name'))[0],
          obligations: {
            nodes: follow(unit, 'BORNE_BY', 'in')
              .slice(0, 20)
              .map((each) => show(each, 'id', 'statement')),
          },
          measures: {
            nodes: follow(unit, 'RESPONSIBLE_FOR', 'out')
              .slice(0, 20)
              .map((measure) => ({
                ...show(measure, 'id', 'title', 'periodFrom'),
                outcomes: { nodes: follow(measure, 'YIELDS', 'out').map((each) => show(each, 'id', 'figure')) },
                obligations: { nodes: follow(measure, 'FULFILS', 'out').map((each) => show(each, 'id', 'statement')) },
                instruments: { nodes: follow(measure, 'APPLIES', 'out').map((each) => show(each, 'id', 'title')) },
              })),
          },
        },
      },
    })),
};

/** Amendments three steps far, where five instruments amend one another in a circle. */
export const amendments: Operation = {
  name: 'amendments',
  title: 'amendments, with cycles',
  size: 'few',
  nested: true,
  local: true,
  peers: true,
  share: 5,
  query: `query ($id: ID!) { instrument(by: { id: $id }) { id title amendedBy(first: 5) { nodes { id title } }
    amends(first: 5) { nodes { id title amends(first: 5) { nodes { id title amends(first: 5) { nodes { id title } } } } } } } }`,
  floor: {
    text: `MATCH (i:Instrument {id: $id})
CALL (i) { MATCH (i)<-[:AMENDS]-(a) WITH a ORDER BY a.id LIMIT 5 RETURN collect([a.id, a.title]) AS by }
CALL (i) { MATCH (i)-[:AMENDS]->(a) WITH a ORDER BY a.id LIMIT 5
  CALL (a) { MATCH (a)-[:AMENDS]->(b) WITH b ORDER BY b.id LIMIT 5
    CALL (b) { MATCH (b)-[:AMENDS]->(c) WITH c ORDER BY c.id LIMIT 5 RETURN collect([c.id, c.title]) AS third }
    RETURN collect([b.id, b.title, third]) AS second }
  RETURN collect([a.id, a.title, second]) AS first }
RETURN [i.id, i.title, by, first]`,
    toData: ([row]) => {
      const instrument = object(row?.[0], 'id', 'title', 'amendedBy', 'amends');
      return {
        instrument: {
          ...instrument,
          amendedBy: { nodes: objects(instrument.amendedBy, 'id', 'title') },
          amends: nestAmendments(instrument.amends),
        },
      };
    },
  },
  generic: {
    query: `query ($id: ID!) { instruments(where: { id: { eq: $id } }) { id title amendedBy(limit: 5) { id title }
      amends(limit: 5) { id title amends(limit: 5) { id title amends(limit: 5) { id title } } } } }`,
    toData: (data) => {
      const { id, title, amendedBy, amends } = Object(list(Object(data).instruments)[0]);
      return { instrument: { id, title, amendedBy: { nodes: amendedBy }, amends: { nodes: wrapAmendments(amends) } } };
    },
  },
  cases: ({ graph }) =>
    pickSome(graph, 'Instrument', (node) => node.out.some(({ relation }) => relation === 'AMENDS')).map((node) => ({
      variables: { id: node.id },
      expected: {
        instrument: {
          ...show(node, 'id', 'title'),
          amendedBy: { nodes: follow(node, 'AMENDS', 'in').map((each) => show(each, 'id', 'title')) },
          amends: showAmendments(node, 3),
        },
      },
    })),
};

function nestAmendments(value: unknown): unknown {
  const nodes = list(value).map((row) => {
    const { id, title, amends } = object(row, 'id', 'title', 'amends');
    return amends === undefined ? { id, title } : { id, title, amends: nestAmendments(amends) };
  });
  return { nodes };
}

function wrapAmendments(value: unknown): unknown {
  return list(value).map((each) => {
    const { id, title, amends } = Object(each);
    return amends === undefined ? { id, title } : { id, title, amends: { nodes: wrapAmendments(amends) } };
  });
}

function showAmendments(node: PlainNode, depth: number): unknown {
  const nodes = follow(node, 'AMENDS', 'out').map((each) => ({
    ...show(each, 'id', 'title'),
    ...(depth > 1 ? { amends: showAmendments(each, depth - 1) } : {}),
  }));
  return { nodes };
}

/** The instruments that impose a duty, themselves or by their provisions. */
export function instrumentsOf(obligation: PlainNode): readonly PlainNode[] {
  const sources = follow(obligation, 'IMPOSES', 'in').flatMap((source) =>
    source.kind === 'Instrument'
      ? [source]
      : follow(source, 'CONTAINS', 'in').flatMap((version) => follow(version, 'HAS_VERSION', 'in')),
  );
  return [...new Set(sources)];
}

function genericObligation(value: unknown): unknown {
  const { id, statement, instruments, provisions } = Object(value);
  const through = list(provisions).flatMap((provision) =>
    list(Object(provision).versions).flatMap((version) => list(Object(version).instruments)),
  );
  return { id, statement, instruments: { nodes: [...list(instruments), ...through] } };
}

function distinct(nodes: readonly unknown[]): readonly unknown[] {
  return [...new Map(nodes.map((node) => [Object(node).id, node])).values()];
}

function countMeasures(unit: PlainNode): number {
  return follow(unit, 'RESPONSIBLE_FOR', 'out').length;
}
