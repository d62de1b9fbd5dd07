import type { CypherQuery } from '../../src/graph/CypherQuery.js';
import type { Graph } from '../../src/graph/Graph.js';

const listSomeIds: CypherQuery<readonly string[]> = {
  name: 'listSomeIds',
  text: `// listSomeIds
MATCH (n) WHERE n.id IS NOT NULL
WITH labels(n)[0] AS kind, n.id AS id ORDER BY id
WITH kind, collect(id)[..7] AS ids ORDER BY kind
UNWIND ids AS id RETURN id`,
  parameters: {},
  decode: (rows) => rows.map(([id]) => String(id)),
};

/** Some ids of each kind, always the same. */
export function listIds(graph: Graph): Promise<readonly string[]> {
  return graph.read(listSomeIds);
}
