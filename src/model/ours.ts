import { kinds } from './kind.js';

/**
 * The mark of ours: a label that every node we write carries beside its kind. Where a pattern begins at a label or an index it names it, so
 * that a node of others is never read, whatever its labels; what joins our nodes is ours, which each answer makes sure of by counting.
 * It is written `:Kind&Obligraph`, since Neo4j refuses a statement that has `:A:B` in one place and `:A|B` in another.
 */
export const ours = 'Obligraph';

/** The labels of the nodes that hold the state of the graph. */
export const stateLabels = ['GraphState', 'Import', 'ImportMark'] as const;

/** Every label of a node that we write, but the mark. */
export const ourLabels: readonly string[] = [...kinds, ...stateLabels];

/** The kind of a node of ours, as an expression. */
export function kindOf(variable: string): string {
  return `[label IN labels(${variable}) WHERE label <> '${ours}'][0]`;
}
