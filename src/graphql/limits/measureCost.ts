import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { type AskedField, collectFields, type Operation } from '../selection/collectFields.js';
import { readPageSize } from '../selection/readPage.js';
import { depthOfFilter } from './depthOfFilter.js';
import { listVariants } from './listVariants.js';

/** What an operation asks at most, known from its text and variables alone. */
export interface Cost {
  /** Objects that the answer may hold. */
  readonly objects: number;
  /** Fields below one another, relations within a filter included. */
  readonly depth: number;
  /** Kinds of nodes that positions of any kind have to be written out for: they multiply from one such position to the next. */
  readonly kinds: number;
  /** The field that may bring most of them, by its way from the root. */
  readonly widest: { readonly path: string; readonly objects: number };
}

/** Objects of a list that has no page of its own: evidence, the links of an edge, the steps of a route. */
const plainListSize = 5;

const nothing: Cost = { objects: 0, depth: 0, kinds: 0, widest: { path: '', objects: 0 } };

/** Where a selection stands: how many parents there may be, the page they are rows of, and the way to them. */
interface Position {
  readonly parents: number;
  readonly page: number | null;
  readonly path: readonly string[];
}

/**
 * Counts the objects that the selections may bring: each field with objects counts its parents times its page size
 * (`first`, `last`, or their default), its ids, or {@link plainListSize}; of a node of several kinds the costliest counts.
 * @throws ObligraphError BAD_USER_INPUT, LIMIT_EXCEEDED for a page size that is out of bounds
 */
export function measureCost(
  operation: Operation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  position: Position = { parents: 1, page: null, path: [] },
): Cost {
  return collectFields(operation, type, sets)
    .map((field) => measureField(operation, { type, field, position }))
    .reduce(add, nothing);
}

interface Asked {
  readonly type: GraphQLObjectType;
  readonly field: AskedField;
  readonly position: Position;
}

function measureField(operation: Operation, { type, field, position }: Asked): Cost {
  const fieldType = type.getFields()[field.name]?.type;
  const named = getNamedType(fieldType);
  if (!fieldType || !(isObjectType(named) || isAbstractType(named))) return { ...nothing, depth: 1 };
  const path = [...position.path, field.key];
  const objects = position.parents * sizeOf(fieldType, field, position.page);
  const page = named.name.endsWith('Connection') ? readPageSize(field.args) : null;
  const variants = listVariants(operation, named, field.selectionSets).map(({ type: variant, kinds }) => {
    const cost = measureCost(operation, variant, field.selectionSets, { parents: objects, page, path });
    return { ...cost, kinds: isAbstractType(named) ? kinds * (1 + cost.kinds) : cost.kinds };
  });
  const below = variants.reduce(largest, nothing);
  const kinds = variants.reduce((sum, variant) => sum + variant.kinds, 0);
  const depth = 1 + Math.max(below.depth, depthOfFilter(field.args.filter));
  return add({ objects, depth, kinds: 0, widest: { path: path.join('.'), objects } }, { ...below, kinds });
}

function sizeOf(type: GraphQLOutputType, { name, args }: AskedField, page: number | null): number {
  if (!isListType(getNullableType(type))) return 1;
  if (page !== null && (name === 'edges' || name === 'nodes')) return page;
  if (Array.isArray(args.ids)) return args.ids.length;
  return typeof args.first === 'number' ? Math.max(0, args.first) : plainListSize;
}

function add(one: Cost, other: Cost): Cost {
  return { ...largest(one, other), objects: one.objects + other.objects, kinds: one.kinds + other.kinds };
}

function largest(one: Cost, other: Cost): Cost {
  return {
    objects: Math.max(one.objects, other.objects),
    depth: Math.max(one.depth, other.depth),
    kinds: Math.max(one.kinds, other.kinds),
    widest: one.widest.objects > other.widest.objects ? one.widest : other.widest,
  };
}
