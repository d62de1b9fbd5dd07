import {
  createIndexQuery,
  listIndexQueries,
  mostHits,
  type SearchRequest,
  searchAll,
  searchNodes,
} from '../queries/search.js';
import type { Page } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import type { ConnectionRows } from './ConnectionRows.js';
import { compileScope } from './compileScope.js';

/** What rows of a search have beside the row itself. */
export type SearchRows = Pick<ConnectionRows, 'match' | 'where' | 'row' | 'group' | 'keys' | 'count'>;

/** Finds the rows of a search, ordered by how they are found, then the shorter label first. */
export function findSearchRows(
  compilation: Compilation,
  { request, page }: { readonly request: SearchRequest; readonly page: Page },
): SearchRows {
  const row = compilation.variable('n');
  // What ranks before the cursor was given on earlier pages.
  const first = Number(page.after?.keys[0] ?? 0);
  const queries = listIndexQueries(request).map((query, rank) => (rank < first ? '' : query));
  const most = compilation.parameter(mostHits + 1);
  const keys = { rank: `${row}_rank`, length: `${row}_length` };
  return {
    match: searchNodes(row, { queries: compilation.parameter(queries), most }),
    where: compileScope(compilation, request.scope, row),
    row,
    group: [row, ...Object.values(keys)].join(', '),
    keys,
    count: searchAll(row, { query: compilation.parameter(createIndexQuery(request)), most }),
  };
}
