import { type DocumentNode, Kind, type ValueNode } from 'graphql';
import { assertAtMost } from './assertAtMost.js';
import type { OperationLimits } from './OperationLimits.js';

/** Objects and lists within one another, and values within objects, of what was given as input. */
interface InputSize {
  readonly nesting: number;
  readonly values: number;
}

type Bounds = Pick<OperationLimits, 'filterNesting' | 'filterValues'>;

/** A value with what stands within it; null for a value that holds no other. */
type ListBelow<Value> = (value: Value) => readonly Value[] | null;

/**
 * Refuses filters (and whatever else is given as objects) that are nested too deep or hold too many values, before anything
 * reads them by recursion: checking, coercing and compiling them would need more stack, and planning them more of Neo4j, than there is.
 * @throws ObligraphError LIMIT_EXCEEDED filterNesting, filterValues
 */
export function assertFilterSize(input: unknown, bounds: Bounds): void {
  assertBounds(measureInput(input, listBelowValue), bounds);
}

/** The same for the values that are written in a document. @throws ObligraphError LIMIT_EXCEEDED filterNesting, filterValues */
export function assertLiteralSize({ definitions }: DocumentNode, bounds: Bounds): void {
  const open: object[] = [...definitions];
  // Not visited by recursion either: a document may nest its selections as deep as its tokens allow.
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const below of Object.values(node)) {
      if (isValueNode(below)) assertBounds(measureInput(below, listBelowLiteral), bounds);
      else if (Array.isArray(below)) open.push(...below.filter(isNode));
      else if (isNode(below)) open.push(below);
    }
  }
}

function assertBounds({ nesting, values }: InputSize, { filterNesting, filterValues }: Bounds): void {
  assertAtMost('filterNesting', {
    received: nesting,
    most: filterNesting,
    cure: 'write the filter flatter, or ask in several operations',
  });
  assertAtMost('filterValues', {
    received: values,
    most: filterValues,
    cure: 'ask in several operations, each with a part of the values',
  });
}

function measureInput<Value>(input: Value, listBelow: ListBelow<Value>): InputSize {
  let [nesting, values] = [0, 0];
  const open: Array<readonly [value: Value, depth: number]> = [[input, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next;
    const below = listBelow(value);
    if (below === null) {
      values += depth > 0 ? 1 : 0;
      continue;
    }
    nesting = Math.max(nesting, depth + 1);
    for (const each of below) open.push([each, depth + 1]);
  }
  return { nesting, values };
}

const listBelowValue: ListBelow<unknown> = (value) => {
  if (value === null || typeof value !== 'object') return null;
  return Array.isArray(value) ? value : Object.values(value);
};

const listBelowLiteral: ListBelow<ValueNode> = (value) => {
  if (value.kind === Kind.LIST) return value.values;
  return value.kind === Kind.OBJECT ? value.fields.map((field) => field.value) : null;
};

function isNode(value: unknown): value is object {
  return value !== null && typeof value === 'object' && 'kind' in value;
}

function isValueNode(value: unknown): value is ValueNode {
  return isNode(value) && 'kind' in value && (value.kind === Kind.LIST || value.kind === Kind.OBJECT);
}
