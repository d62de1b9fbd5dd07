import { type DocumentNode, type SelectionSetNode, visit } from 'graphql';
import { ObligraphError } from '../../errors.js';
import { collectFields, type Operation, objectType } from '../selection/collectFields.js';
import { measureCost } from './measureCost.js';
import type { OperationLimits } from './OperationLimits.js';

/** An operation as it came: its document, its own selections, and what they are read with. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly selectionSet: SelectionSetNode;
  readonly operation: Operation;
}

/**
 * Refuses an operation that asks too much, from its text and variables alone: nothing has been asked of Neo4j yet.
 * Introspection does not count: graphql-js bounds it.
 * @throws ObligraphError LIMIT_EXCEEDED that names the limit, what was asked, and how to ask for less
 */
export function assertWithinLimits(
  { document, selectionSet, operation }: AskedOperation,
  limits: OperationLimits,
): void {
  const query = objectType(operation, 'Query');
  hold('aliases', {
    asked: countAliases(document),
    most: limits.aliases,
    cure: 'send several operations, or ask lists instead of one alias for each thing',
  });
  hold('rootFields', {
    asked: collectFields(operation, query, [selectionSet]).length,
    most: limits.rootFields,
    cure: 'send several operations',
  });
  const { depth, kinds, objects, widest } = measureCost(operation, query, [selectionSet]);
  hold('depth', {
    asked: depth,
    most: limits.depth,
    cure: 'ask for the deeper part by its ids in a second operation',
  });
  hold('kinds', {
    asked: kinds,
    most: limits.kinds,
    cure: 'where a node may be of any kind, name the kinds that you want (... on Measure) before you ask for more nodes of any kind',
  });
  hold('cost', {
    asked: objects,
    most: limits.cost,
    cure: `give smaller page sizes (first, last; 50 where none is given) along ${widest.path}, which alone may bring ${widest.objects} objects`,
  });
}

interface Held {
  readonly asked: number;
  readonly most: number;
  readonly cure: string;
}

const meanings = {
  aliases: 'aliases',
  rootFields: 'root fields',
  depth: 'fields below one another',
  kinds: 'kinds of nodes to write out',
  cost: 'objects that the answer may hold',
} as const satisfies Readonly<Record<keyof OperationLimits, string>>;

function hold(limit: keyof OperationLimits, { asked, most, cure }: Held): void {
  if (asked <= most) return;
  const message = `The operation has ${asked} ${meanings[limit]}, and at most ${most} are allowed: ${cure}.`;
  throw new ObligraphError('LIMIT_EXCEEDED', message, { limit, wanted: `at most ${most}`, received: asked });
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
