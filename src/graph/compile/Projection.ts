/**
 * A Cypher expression together with the reader of its value: the two are made by one function, so that they cannot disagree.
 * The prelude holds the subqueries whose results the expression uses; it stands before the RETURN or WITH of the expression.
 * (Subquery expressions such as COLLECT { } would need no prelude, but Neo4j 5 refuses them where they aggregate inside.)
 */
export interface Projection {
  readonly prelude: string;
  readonly expression: string;
  decode(value: unknown): unknown;
}

/** Puts several projections into one positional list, read into one object by response key. */
export function combineProjections(parts: ReadonlyArray<readonly [key: string, projection: Projection]>): Projection {
  const projections = parts.map(([, projection]) => projection);
  const keys = parts.map(([key]) => key);
  return {
    prelude: joinPreludes(projections),
    expression: `[${projections.map(({ expression }) => expression).join(', ')}]`,
    decode(value) {
      const values = asList(value);
      const result: Record<string, unknown> = {};
      for (let index = 0; index < keys.length; index++) {
        const key = keys[index];
        if (key !== undefined) result[key] = projections[index]?.decode(values[index]);
      }
      return result;
    },
  };
}

/** The preludes of several projections, one after the other. */
export function joinPreludes(projections: readonly Projection[]): string {
  return projections.map(({ prelude }) => prelude).join('');
}

/** A value that is taken as it comes; an absent one is null. */
export function plain(expression: string): Projection {
  return { prelude: '', expression, decode: (value) => value ?? null };
}

/** Reads a positional list; anything else is a fault of the compiler. */
export function asList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`expected a positional list, got ${typeof value}`);
  return value;
}
