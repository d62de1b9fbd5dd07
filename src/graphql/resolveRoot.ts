import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { ObligraphError } from '../errors.js';
import { compileSelection, type RootSelection } from '../graph/compileSelection.js';
import { parseId } from '../model/id.js';
import { type Kind, kinds } from '../model/kind.js';
import { findKindByWord, kindSpecs } from '../model/kindSpecs.js';
import type { GraphQLContext } from './context.js';
import { type Operation, selectTarget } from './selection/collectFields.js';
import { selectConnection } from './selection/selectConnection.js';
import { selectNode } from './selection/selectNode.js';
import { type Tree, toTree } from './Tree.js';

/** The operation as selections need it, from what the executor hands to a root resolver. */
export function createOperation({ schema, fragments, variableValues }: GraphQLResolveInfo): Operation {
  return { schema, fragments, variableValues, selectNode };
}

/** What is asked below a root field. */
export function selectionSetsOf({ fieldNodes }: GraphQLResolveInfo): readonly SelectionSetNode[] {
  return fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
}

/** Asks the graph once, and counts what it gave. */
export async function run(
  { limit, reads, budget }: GraphQLContext,
  name: string,
  root: RootSelection,
): Promise<unknown> {
  const value = await limit(() => reads.read(compileSelection(name, root, budget)));
  budget.charge(value);
  return value;
}

/** A node by its id, of one kind where that is known; null when there is none. */
export async function resolveById(id: string, kind: Kind | null, { context, info }: RootContext): Promise<Tree | null> {
  const parsed = parseId(id);
  const found = parsed && findKindByWord(parsed.word);
  if (!found || (kind && found !== kind)) {
    const wanted = kind ? `an id that begins with ${kindSpecs[kind].word}:` : '<kind>:<space>/<name>';
    throw new ObligraphError('BAD_USER_INPUT', `“${id.slice(0, 80)}” is no such id: give ${wanted}.`, {
      argument: 'id',
      wanted,
      received: id.slice(0, 80),
    });
  }
  const selection = selectNode(createOperation(info), found, selectionSetsOf(info));
  return toTree(await run(context, info.fieldName, { root: 'node', id, selection }));
}

/** The context and info that a resolver receives. */
export interface RootContext {
  readonly context: GraphQLContext;
  readonly info: GraphQLResolveInfo;
}

const mostIds = 500;

/** Several nodes by id, in the order asked, null where there is none. */
export async function resolveByIds(
  ids: readonly string[],
  { context, info }: RootContext,
): Promise<ReadonlyArray<Tree | null>> {
  if (ids.length > mostIds) {
    throw new ObligraphError('LIMIT_EXCEEDED', `${ids.length} ids were given: ask for at most ${mostIds} at once.`, {
      argument: 'ids',
      received: ids.length,
    });
  }
  const words = new Set(ids.map((id) => parseId(id)?.word));
  const asked = kinds.filter((kind) => words.has(kindSpecs[kind].word));
  const target = selectTarget(createOperation(info), asked, selectionSetsOf(info));
  const nodes = await run(context, info.fieldName, { root: 'nodes', ids, target });
  return Array.isArray(nodes) ? nodes.map(toTree) : [];
}

/** A page of a kind, or of a search. */
export async function resolveList(
  rows: Kind | 'Search',
  args: Readonly<Record<string, unknown>>,
  { context, info }: RootContext,
): Promise<Tree> {
  const field = { key: info.fieldName, name: info.fieldName, args, selectionSets: selectionSetsOf(info) };
  const connection = selectConnection(createOperation(info), { field, parent: null, connection: `${rows}Connection` });
  return toTree(await run(context, info.fieldName, { root: 'list', connection })) ?? {};
}

/** Exactly one key of a oneOf input; the executor checks literals, values in variables are checked here too. */
export function assertOneKey(by: object, argument: string): void {
  const given = Object.entries(by).filter(([, value]) => value !== undefined);
  if (given.length === 1 && given[0]?.[1] !== null) return;
  const wanted = 'exactly one key that is not null';
  throw new ObligraphError(
    'BAD_USER_INPUT',
    `${argument} needs ${wanted}, and got ${given.map(([key]) => key).join(', ') || 'none'}.`,
    { argument, wanted },
  );
}
