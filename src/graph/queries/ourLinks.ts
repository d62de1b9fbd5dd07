import { ObligraphError } from '../../errors.js';
import { ours } from '../../model/ours.js';
import { relationSpecs } from '../../model/relations.js';
import type { CypherQuery } from '../CypherQuery.js';

/**
 * How many relationships leave our nodes and how many reach them, as Neo4j counts them itself (two look-ups, however many there are). What
 * imports have written both leaves and reaches a node of ours: equal to the number that the state remembers, nothing else joins our nodes.
 */
export const linksAround = `[COUNT { (:${ours})-->() }, COUNT { ()-->(:${ours}) }]`;

const relations = Object.keys(relationSpecs);
const sumOf = (patternOf: (relation: string) => string): string =>
  relations.map((relation) => `COUNT { ${patternOf(relation)} }`).join(' + ');

/** Whether, of the relations that we read, exactly those that were imported join our nodes; relationships of other types may. */
export const projectLinksOurs = {
  prelude:
    "CALL () { OPTIONAL MATCH (state:GraphState&Obligraph {key: 'graph'}) RETURN coalesce(state.links, 0) AS links }\n",
  expression: `(${sumOf((relation) => `(:${ours})-[:${relation}]->()`)} = links AND ${sumOf((relation) => `()-[:${relation}]->(:${ours})`)} = links)`,
  decode: (value: unknown): boolean => value === true,
};

/** The same, asked within an import. */
export const areLinksOurs: CypherQuery<boolean> = {
  name: 'areLinksOurs',
  text: `// areLinksOurs\n${projectLinksOurs.prelude}RETURN ${projectLinksOurs.expression}`,
  parameters: {},
  decode: ([row]) => projectLinksOurs.decode(row?.[0]),
};

/** Others have joined our nodes, or taken something away. */
export function linksAreForeign(): ObligraphError {
  return new ObligraphError(
    'CONFLICT',
    'The relations in the database are not those that were imported: `obligraph verify` lists what differs. Undo that, or delete the graph and import it again.',
  );
}
