import type { PlainLink, PlainNode } from '../world/PlainGraph.js';
import { type Operation, show } from './Operation.js';
import { pickClosest, pickSome } from './pick.js';

const [longest, mostPaths, mostLinksOfHub] = [6, 10, 100];
const walked = ['RESPONSIBLE_FOR', 'FULFILS', 'IMPOSES'];

/** The ten shortest ways from a unit to an instrument of its county, hubs avoided. */
export const pathsToInstrument: Operation = {
  name: 'pathsToInstrument',
  title: 'paths to length 6, unit to instrument',
  size: 'few',
  nested: false,
  local: false,
  peers: false,
  share: 0,
  query: `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: ${longest}, maxPaths: ${mostPaths}, relations: [${walked.join(', ')}]) { paths { length } } }`,
  floor: {
    text: `MATCH SHORTEST ${mostPaths} (path = (a:Unit {id: $from}) ((x)-[:${walked.join('|')}]-(y) WHERE y.id = $to OR COUNT { (y)-[:${walked.join('|')}]-() } <= ${mostLinksOfHub}){1,${longest}} (b:Instrument {id: $to})
  WHERE all(n IN nodes(path) WHERE single(m IN nodes(path) WHERE m = n)))
RETURN length(path) AS length ORDER BY length`,
    toData: (rows) => ({ paths: { paths: rows.map(([length]) => ({ length })) } }),
  },
  cases: ({ graph }) =>
    pickSome(
      graph,
      'Instrument',
      ({ id, out }) => !id.startsWith('instrument:cn/') && out.some(({ relation }) => relation === 'IMPOSES'),
      5,
    ).map((to) => {
      const from = graph.node(to.id.replace('instrument:', 'unit:').replace(/i-\d+$/, 'u-9'));
      const paths = shortestLengths(from, to).map((length) => ({ length }));
      return { variables: { from: from.id, to: to.id }, expected: { paths: { paths } } };
    }),
};

/** The lengths of the shortest simple paths, by growing all of them a link at a time; no hub lies within one. */
function shortestLengths(from: PlainNode, to: PlainNode): readonly number[] {
  const distances = distancesFrom(to);
  const found: number[] = [];
  let ways: ReadonlyArray<readonly PlainNode[]> = [[from]];
  for (let length = 1; length <= longest && found.length < mostPaths; length++) {
    const grown: PlainNode[][] = [];
    for (const way of ways) {
      for (const link of linksOf(way.at(-1))) {
        const next = link.from === way.at(-1) ? link.to : link.from;
        if (next === to) found.push(length);
        else if (
          !way.includes(next) &&
          !isHub(next) &&
          (distances.get(next) ?? Number.POSITIVE_INFINITY) <= longest - length
        )
          grown.push([...way, next]);
      }
    }
    ways = grown;
  }
  return found.slice(0, mostPaths);
}

function distancesFrom(start: PlainNode): ReadonlyMap<PlainNode, number> {
  const distances = new Map([[start, 0]]);
  let frontier = [start];
  for (let distance = 1; distance < longest; distance++) {
    const next: PlainNode[] = [];
    for (const node of frontier) {
      for (const { from, to } of linksOf(node)) {
        for (const end of [from, to]) {
          if (distances.has(end)) continue;
          distances.set(end, distance);
          if (!isHub(end)) next.push(end);
        }
      }
    }
    frontier = next;
  }
  return distances;
}

function linksOf(node: PlainNode | undefined): readonly PlainLink[] {
  return [...(node?.out ?? []), ...(node?.in ?? [])].filter(({ relation }) => walked.includes(relation));
}

function isHub(node: PlainNode): boolean {
  return linksOf(node).length > mostLinksOfHub;
}

/** How many measures apply an instrument in each year. */
export const countsByYear: Operation = {
  name: 'countsByYear',
  title: 'counts of an instrument by year',
  size: 'few',
  nested: false,
  local: false,
  peers: false,
  share: 0,
  query:
    'query ($id: ID!) { instrument(by: { id: $id }) { id measures(first: 1) { facets(by: [year]) { values { value count } } } } }',
  floor: {
    text: `MATCH (i:Instrument {id: $id})<-[:APPLIES]-(m) WITH i, m.year AS year, count(DISTINCT m) AS count ORDER BY count DESC, year
RETURN i.id, collect([toString(year), count])`,
    toData: ([row]) => ({
      instrument: { id: row?.[0], measures: { facets: [{ values: toValues(row?.[1]) }] } },
    }),
  },
  cases: ({ graph, world }) =>
    pickClosest(
      world.nation.instruments.map(({ id }) => graph.node(id)),
      500,
      ({ in: links }) => measuresOf(links).length,
      3,
    ).map((node) => ({
      variables: { id: node.id },
      expected: {
        instrument: { ...show(node, 'id'), measures: { facets: [{ values: countByYear(measuresOf(node.in)) }] } },
      },
    })),
};

function toValues(rows: unknown): unknown {
  return Array.isArray(rows) ? rows.map(([value, count]) => ({ value, count })) : [];
}

function measuresOf(links: readonly PlainLink[]): readonly PlainNode[] {
  return [...new Set(links.flatMap(({ relation, from }) => (relation === 'APPLIES' ? [from] : [])))];
}

function countByYear(measures: readonly PlainNode[]): unknown {
  const counts = new Map<string, number>();
  for (const { properties } of measures)
    counts.set(String(properties.year), (counts.get(String(properties.year)) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
