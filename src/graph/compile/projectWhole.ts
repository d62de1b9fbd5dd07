import { kinds } from '../../model/kind.js';
import { kindOf } from '../../model/ours.js';
import { createIndexQuery, mostHits, searchAll } from '../queries/search.js';
import type { ConnectionPart, ConnectionSelection } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import type { ConnectionRows } from './ConnectionRows.js';
import { compileScope } from './compileScope.js';
import { asList, type Projection, plain } from './Projection.js';

/** A list as a whole: its rows under its conditions, below `imports`. */
export interface WholeList {
  readonly imports: readonly string[];
  readonly rows: ConnectionRows;
  readonly filters: readonly string[];
  readonly selection: ConnectionSelection;
}

/** The WHERE of some conditions; empty without any. */
export function whereOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')} `;
}

/** How many rows there are; of a search at most one more than are counted. */
export function countRows({ imports, rows, filters }: Pick<WholeList, 'imports' | 'rows' | 'filters'>): Projection {
  // Named after the row, so that all who ask for it share one count.
  const count = `${rows.row}_total`;
  const body = `${rows.count ?? rows.match} ${whereOf(filters)}RETURN count(DISTINCT ${rows.keys.id ?? rows.row}) AS ${count}`;
  return { ...plain(count), prelude: `CALL (${imports.join(', ')}) {\n${body}\n}\n` };
}

/** How many rows there are before any condition: the index cuts a search before its scope is applied. */
export function countUnconditioned(compilation: Compilation, { imports, rows, filters }: WholeList): Projection {
  if (filters.length === 0) return countRows({ imports, rows, filters });
  const count = compilation.variable('b');
  const body = `${rows.count ?? rows.match} RETURN count(DISTINCT ${rows.keys.id ?? rows.row}) AS ${count}`;
  return { ...plain(count), prelude: `CALL (${imports.join(', ')}) {\n${body}\n}\n` };
}

/** How many hits of a search there are of each kind, whatever kinds are asked for; zeros are left out. */
export function countKinds(
  compilation: Compilation,
  { parts }: Extract<ConnectionPart, { type: 'counts' }>,
  { source }: ConnectionSelection,
): Projection {
  if (source.from !== 'search') throw new TypeError('counts by kind outside a search');
  const [row, count] = [compilation.variable('n'), compilation.variable('b')];
  const query = compilation.parameter(createIndexQuery({ ...source.request, kinds: null }));
  const found = searchAll(row, { query, most: compilation.parameter(mostHits) });
  const conditions = whereOf(compileScope(compilation, source.request.scope, row));
  const body = `${found} WITH ${row} ${conditions}WITH ${kindOf(row)} AS kind, count(*) AS number RETURN collect([kind, number]) AS ${count}`;
  return {
    prelude: `CALL () {\n${body}\n}\n`,
    expression: count,
    decode(value) {
      const numbers = new Map(asList(value).map((pair) => [asList(pair)[0], asList(pair)[1]]));
      return kinds.flatMap((kind) => {
        const number = numbers.get(kind);
        return number === undefined
          ? []
          : [Object.fromEntries(parts.map(({ key, part }) => [key, part === 'kind' ? kind : number]))];
      });
    },
  };
}

/** The total as it is told: of a search no more than are counted. */
export function toTotal(count: unknown, { source }: ConnectionSelection): unknown {
  return source.from === 'search' ? Math.min(Number(count), mostHits) : count;
}

/** What of a search was cut. */
export function listLimits(count: unknown, { source }: ConnectionSelection): readonly string[] {
  const limits = source.from === 'search' ? source.request.text.limits : [];
  return Number(count) > mostHits ? [...limits, 'TOTAL_CAPPED'] : limits;
}
