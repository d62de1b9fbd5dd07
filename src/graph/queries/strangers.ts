import { ourLabels, ours } from '../../model/ours.js';
import type { CypherQuery } from '../CypherQuery.js';

/** How many nodes of others bear a label of ours. */
export interface Strangers {
  readonly label: string;
  readonly count: number;
}

/** Whether there can be any: of our own nodes each has the mark and one label (numbers that Neo4j keeps). */
export const mayHaveStrangers: CypherQuery<boolean> = {
  name: 'mayHaveStrangers',
  text: `// mayHaveStrangers\nRETURN COUNT { (:${ours}) } <> ${ourLabels.map((label) => `COUNT { (:${label}) }`).join(' + ')}`,
  parameters: {},
  decode: ([row]) => row?.[0] === true,
};

/** Counts the nodes that have a label of ours without our mark. */
export const countStrangers: CypherQuery<readonly Strangers[]> = {
  name: 'countStrangers',
  text: `// countStrangers
MATCH (n:${ourLabels.join('|')}) WHERE NOT n:${ours}
UNWIND [label IN labels(n) WHERE label IN $labels] AS label
RETURN label, count(*) ORDER BY label`,
  parameters: { labels: ourLabels },
  decode: (rows) => rows.map(([label, count]) => ({ label: String(label), count: Number(count) })),
};
