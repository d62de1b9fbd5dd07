import { type DocumentNode, type SelectionSetNode, visit } from 'graphql';
import type { GraphStatistics } from '../../model/GraphStatistics.js';
import { collectFields, type Operation, objectType } from '../selection/collectFields.js';
import { assertAtMost } from './assertAtMost.js';
import { type Cost, measureCost } from './measureCost.js';
import type { OperationLimits } from './OperationLimits.js';

/** An operation as it came: its document, its own selections, and what they are read and measured with. */
export interface RequestedOperation {
  readonly document: DocumentNode;
  readonly selectionSet: SelectionSetNode;
  readonly operation: Operation;
  readonly statistics: GraphStatistics | null;
}

/**
 * Measures an operation and refuses one whose form asks too much, from its text and variables alone: nothing has been asked of
 * Neo4j yet. What the answer is expected to hold is for {@link assertExpected} to judge.
 * @throws ObligraphError LIMIT_EXCEEDED that names the limit, what was requested, and how to ask for less
 */
export function assertWithinLimits(
  { document, selectionSet, operation, statistics }: RequestedOperation,
  limits: OperationLimits,
): Cost {
  const query = objectType(operation, 'Query');
  assertAtMost('aliases', {
    received: countAliases(document),
    most: limits.aliases,
    cure: 'send several operations, or ask lists instead of one alias for each thing',
  });
  const roots = collectFields(operation, query, [selectionSet]);
  assertAtMost('rootFields', { received: roots.length, most: limits.rootFields, cure: 'send several operations' });
  assertAtMost('introspection', {
    received: roots.filter(({ name }) => name === '__schema' || name === '__type').length,
    most: limits.introspection,
    cure: 'send several operations, or ask __schema once for all types',
  });
  const cost = measureCost({ operation, statistics }, query, [selectionSet]);
  assertAtMost('depth', {
    received: cost.depth,
    most: limits.depth,
    cure: 'ask for the deeper part by its ids in a second operation',
  });
  assertAtMost('kinds', {
    received: cost.kinds,
    most: limits.kinds,
    cure: 'where a node may be of any kind, name the kinds that you want (... on Measure) before you ask for more nodes of any kind',
  });
  return cost;
}

/** Refuses an operation whose answer is expected to be far too large. @throws ObligraphError LIMIT_EXCEEDED cost */
export function assertExpected({ objects, widest }: Cost, { cost }: Pick<OperationLimits, 'cost'>): void {
  assertAtMost('cost', {
    received: Math.ceil(objects),
    most: cost,
    cure: `give smaller page sizes (first, last; 50 where none is given) along ${widest.path}, which alone may bring ${Math.ceil(widest.objects)} objects`,
  });
}

function countAliases(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Field(node) {
      if (node.alias) count++;
    },
  });
  return count;
}
