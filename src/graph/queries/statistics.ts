import { z } from 'zod';
import { type GraphStatistics, linkKey } from '../../model/GraphStatistics.js';
import { isKind, kinds } from '../../model/kind.js';
import { type Relation, relationSpecs, type TextRelation } from '../../model/relations.js';
import type { CypherQuery } from '../CypherQuery.js';

const relationsOfAll = Object.keys(relationSpecs).filter((name): name is Relation | TextRelation =>
  Object.hasOwn(relationSpecs, name),
);

const longestText = 'longestText';

/** One count a line, each read from Neo4j's own store of counts and not by going through nodes. */
const lines: readonly string[] = [
  ...kinds.map((kind) => `MATCH (n:${kind}) RETURN '${kind}' AS key, count(n) AS number`),
  ...relationsOfAll.flatMap((relation) => {
    const { from, to } = relationSpecs[relation];
    return [
      ...from.map((kind) => [linkKey({ relation, direction: 'OUT', kind }), `(:${kind})-[r:${relation}]->()`] as const),
      ...to.map((kind) => [linkKey({ relation, direction: 'IN', kind }), `()-[r:${relation}]->(:${kind})`] as const),
    ].map(([key, pattern]) => `MATCH ${pattern} RETURN '${key}' AS key, count(r) AS number`);
  }),
  `MATCH (d:Document&Obligraph) RETURN '${longestText}' AS key, coalesce(max(d.length), 0) AS number`,
];

/** Few lines at a time: planning them all at once takes Neo4j many times as long. */
const linesAtOnce = 16;

/** The counts of nodes and links, a part in each query; within a transaction, what it has written counts too. */
export const countGraph: readonly CypherQuery<ReadonlyMap<string, number>>[] = Array.from(
  { length: Math.ceil(lines.length / linesAtOnce) },
  (_, index) => ({
    name: `countGraph${index}`,
    text: `// countGraph${index}\n${lines.slice(index * linesAtOnce, (index + 1) * linesAtOnce).join('\nUNION ALL ')}`,
    parameters: {},
    decode: (rows) => new Map(rows.map(([key, number]) => [String(key), Number(number)])),
  }),
);

/** Puts the counts of {@link countGraph} together. */
export function toStatistics(counts: readonly ReadonlyMap<string, number>[]): GraphStatistics {
  const found = counts.flatMap((each) => [...each]).filter(([, number]) => number > 0);
  const pick = (is: (key: string) => boolean) => Object.fromEntries(found.filter(([key]) => is(key)));
  return {
    nodes: pick(isKind),
    links: pick((key) => key.includes(' ')),
    longestText: new Map(found).get(longestText) ?? 0,
  };
}

const shape = z.object({
  nodes: z.partialRecord(z.enum(kinds), z.number()),
  links: z.record(z.string(), z.number()),
  longestText: z.number(),
});

/** Statistics with the version of the graph that they were counted of; null of a graph that keeps none yet. */
export const readStatistics: CypherQuery<{ readonly version: number; readonly statistics: GraphStatistics | null }> = {
  name: 'readStatistics',
  text: "// readStatistics\nOPTIONAL MATCH (state:GraphState&Obligraph {key: 'graph'}) RETURN coalesce(state.version, 0), state.statistics",
  parameters: {},
  decode: ([row]) => ({
    version: Number(row?.[0] ?? 0),
    statistics: typeof row?.[1] === 'string' ? shape.parse(JSON.parse(row[1])) : null,
  }),
};
