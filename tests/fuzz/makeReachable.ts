import { type DocumentNode, Kind, visit } from 'graphql';

/** The names of arguments that say how much is asked. */
const sizes = new Set(['first', 'last', 'maxLength', 'maxPaths']);

/**
 * The same query with ids of the graph in place of random ones, and sizes and cursors such as a client would send: random ones
 * are nearly always refused before Neo4j is asked.
 */
export function makeReachable(document: DocumentNode, ids: readonly string[]): DocumentNode {
  let drawn = 0;
  return visit(document, {
    Argument(node) {
      const { name } = node;
      if (name.value === 'after' || name.value === 'before' || name.value === 'last') return null;
      if (sizes.has(name.value)) return { ...node, value: { kind: Kind.INT, value: String(1 + (drawn++ % 3)) } };
      if (name.value !== 'ids' && !isId(name.value)) return undefined;
      const id = { kind: Kind.STRING, value: ids[drawn++ % ids.length] ?? '' } as const;
      return { ...node, value: name.value === 'ids' ? { kind: Kind.LIST, values: [id] } : id };
    },
  });
}

function isId(argument: string): boolean {
  return ['id', 'of', 'from', 'to', 'within'].includes(argument);
}
