import { type DocumentNode, type SelectionSetNode, visit } from 'graphql';
import type { GraphStatistics } from '../../model/GraphStatistics.js';
import { collectFields, type Operation, objectType } from '../selection/collectFields.js';
import { assertAtMost } from './assertAtMost.js';
import { type Cost, measureFields } from './measureCost.js';
import type { OperationLimits } from './OperationLimits.js';

/** An operation as it came: its document, its own selections, and what they are read and measured with. */
export interface RequestedOperation {
  readonly document: DocumentNode;
  readonly selectionSet: SelectionSetNode;
  readonly operation: Operation;
  readonly statistics: GraphStatistics | null;
}

/** What an operation asks, and which part of it is answered from the schema. */
export interface OperationCost extends Cost {
  /** The objects among the others that the schema answers. Nothing guards these while they are answered. */
  readonly schemaObjects: number;
  /** Whether nothing else is asked. */
  readonly schemaAlone: boolean;
}

/**
 * Measures an operation and refuses one whose form asks too much, from its text and variables alone: nothing has been asked of
 * Neo4j yet. What the answer is expected to hold is for {@link assertExpected} to judge.
 * @throws ObligraphError LIMIT_EXCEEDED that names the limit, what was requested, and how to ask for less
 */
export function assertWithinLimits(
  { document, selectionSet, operation, statistics }: RequestedOperation,
  limits: OperationLimits,
): OperationCost {
  const query = objectType(operation, 'Query');
  assertAtMost('aliases', {
    received: countAliases(document),
    most: limits.aliases,
    cure: 'send several operations, or ask lists instead of one alias for each thing',
  });
  const roots = collectFields(operation, query, [selectionSet]);
  assertAtMost('rootFields', { received: roots.length, most: limits.rootFields, cure: 'send several operations' });
  const ofSchema = roots.filter(({ name }) => name === '__schema' || name === '__type');
  assertAtMost('introspection', {
    received: ofSchema.length,
    most: limits.introspection,
    cure: 'send several operations, or ask __schema once for all types',
  });
  const measuring = { operation, statistics };
  const cost = measureFields(measuring, { type: query, fields: roots });
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
  const schemaObjects = measureFields(measuring, { type: query, fields: ofSchema }).objects;
  return { ...cost, schemaObjects, schemaAlone: roots.every(({ name }) => name.startsWith('__')) };
}

/** Refuses an operation whose answer is expected to be far too large. @throws ObligraphError LIMIT_EXCEEDED cost */
export function assertExpected(
  { objects, schemaObjects, widest }: OperationCost,
  limits: Pick<OperationLimits, 'cost' | 'objects'>,
): void {
  assertAtMost('cost', {
    received: Math.ceil(schemaObjects),
    most: limits.objects,
    cure: 'ask for less of the schema below __schema and __type',
  });
  assertAtMost('cost', {
    received: Math.ceil(objects),
    most: limits.cost,
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
