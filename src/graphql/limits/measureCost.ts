import { type GraphQLObjectType, getNamedType, isAbstractType, isObjectType, type SelectionSetNode } from 'graphql';
import type { GraphStatistics } from '../../model/GraphStatistics.js';
import { type AskedField, collectFields, findField, type Operation } from '../selection/collectFields.js';
import { depthOfFilter } from './depthOfFilter.js';
import { expectSize, type ListSizes } from './expectSize.js';
import { listVariants } from './listVariants.js';

/** What an operation asks, known from its text, its variables and the statistics of the graph. */
export interface Cost {
  /** Objects to be expected in the answer. */
  readonly objects: number;
  /** Fields below one another, relations within a filter included. */
  readonly depth: number;
  /** Kinds of nodes that positions of any kind have to be written out for: they multiply from one such position to the next. */
  readonly kinds: number;
  /** The field that may bring most of them, by its way from the root. */
  readonly widest: { readonly path: string; readonly objects: number };
}

const nothing: Cost = { objects: 0, depth: 0, kinds: 0, widest: { path: '', objects: 0 } };

/** What selections are measured with; without statistics each list is taken to be as long as its page. */
export interface Measuring {
  readonly operation: Operation;
  readonly statistics: GraphStatistics | null;
}

/** Where a selection stands: how many parents are to be expected, how long the lists of each are, and the way to them. */
interface Position {
  readonly parents: number;
  readonly lists: ListSizes;
  readonly path: readonly string[];
}

const root: Position = { parents: 1, lists: {}, path: [] };

/**
 * Counts the objects that the selections are expected to bring: each field with objects counts its parents times the length of
 * its list; an edge and its node count once; of a node of several kinds the costliest counts.
 * @throws ObligraphError BAD_USER_INPUT, LIMIT_EXCEEDED for a page size that is out of bounds
 */
function measureCost(
  measuring: Measuring,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  position: Position,
): Cost {
  return measureFields(measuring, { type, fields: collectFields(measuring.operation, type, sets), position });
}

/** The same of fields already collected. */
export function measureFields(
  measuring: Measuring,
  {
    type,
    fields,
    position = root,
  }: { readonly type: GraphQLObjectType; readonly fields: readonly AskedField[]; readonly position?: Position },
): Cost {
  return fields.map((field) => measureField(measuring, { type, field, position })).reduce(add, nothing);
}

interface Asked {
  readonly type: GraphQLObjectType;
  readonly field: AskedField;
  readonly position: Position;
}

function measureField(measuring: Measuring, { type, field, position }: Asked): Cost {
  const { operation, statistics } = measuring;
  const fieldType = findField(operation, type, field.name)?.type;
  const named = getNamedType(fieldType);
  if (!fieldType || !named) return nothing;
  const path = [...position.path, field.key];
  const { own, parents, lists } = expectSize(statistics, {
    schema: operation.schema,
    type,
    field,
    fieldType,
    lists: position.lists,
  });
  const objects = position.parents * own;
  const cost = { ...nothing, objects, widest: { path: path.join('.'), objects } };
  if (!(isObjectType(named) || isAbstractType(named))) return { ...cost, depth: 1 };
  const below = { parents: position.parents * parents, lists, path };
  const variants = listVariants(operation, named, field.selectionSets).map(({ type: variant, kinds }) => {
    const each = measureCost(measuring, variant, field.selectionSets, below);
    return { ...each, kinds: isAbstractType(named) ? kinds * (1 + each.kinds) : each.kinds };
  });
  const kinds = variants.reduce((sum, variant) => sum + variant.kinds, 0);
  const costliest = variants.reduce(largest, nothing);
  const depth = 1 + Math.max(costliest.depth, depthOfFilter(field.args.filter));
  return add({ ...cost, depth }, { ...costliest, kinds });
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
