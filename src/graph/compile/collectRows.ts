import type { Compilation } from './Compilation.js';
import { asList, type Projection } from './Projection.js';

/** Rows to be collected: Cypher that binds them, and what to tell of each. */
export interface Rows {
  /** The outer variables that the rows use. */
  readonly imports: readonly string[];
  /** Clauses up to the last WITH. */
  readonly clauses: string;
  readonly projection: Projection;
  /** At most how many there are for one parent; left out where they are few by nature, as the words of one fact. */
  readonly most?: number;
}

/** Collects rows into a list, in a subquery of its own: one branch never multiplies another. */
export function collectRows(compilation: Compilation, rows: Rows): Projection {
  const { prelude, expression } = callRows(compilation, rows, (each) => `collect(${each})`);
  return { prelude, expression, decode: (value) => asList(value).map(rows.projection.decode) };
}

/** Takes the first of the rows, or null. */
export function firstRow(compilation: Compilation, rows: Rows): Projection {
  const { prelude, expression } = callRows(compilation, { ...rows, most: 1 }, (each) => `head(collect(${each}))`);
  return { prelude, expression, decode: (value) => (value === null ? null : rows.projection.decode(value)) };
}

function callRows(
  compilation: Compilation,
  { imports, clauses, projection, most }: Rows,
  aggregate: (expression: string) => string,
): Pick<Projection, 'prelude' | 'expression'> {
  const name = compilation.variable('b');
  compilation.lists.add({ name, imports, clauses, below: projection.prelude, most });
  const body = `${clauses} ${projection.prelude}RETURN ${aggregate(projection.expression)} AS ${name}`;
  return { prelude: `CALL (${imports.join(', ')}) {\n${body}\n}\n`, expression: name };
}
