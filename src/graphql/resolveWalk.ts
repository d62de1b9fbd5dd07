import { ObligraphError } from '../errors.js';
import type { SearchAnswer } from '../graph/compile/projectPaths.js';
import type { RootSelection } from '../graph/compileSelection.js';
import type { NodeReference } from '../graph/WalkSelection.js';
import { parseId } from '../model/id.js';
import { factKinds } from '../model/kind.js';
import { findKindByWord } from '../model/kindSpecs.js';
import { listPathRelations } from '../model/walkRelations.js';
import { createOperation, type RootContext, run, selectionSetsOf } from './resolveRoot.js';
import { kindsArgument } from './selection/arguments.js';
import type { AskedField } from './selection/collectFields.js';
import { boundedArgument, selectPathResult, selectReachable, selectWalkRestriction } from './selection/selectWalk.js';
import type { Tree } from './Tree.js';

type Args = Readonly<Record<string, unknown>> & { readonly from: string };

const mostPaths = 100;
const mostReached = 500;

/** The simple paths between two nodes. @throws ObligraphError BAD_USER_INPUT, LIMIT_EXCEEDED, NOT_FOUND */
export async function resolvePaths(args: Args & { readonly to: string }, root: RootContext): Promise<Tree> {
  const field = toField(args, root);
  const ends = { from: readNode(args.from, 'from'), to: readNode(args.to, 'to') };
  if (args.from === args.to) {
    throw new ObligraphError('BAD_USER_INPUT', `from and to are both ${args.to}: give two different nodes.`, {
      argument: 'to',
      wanted: 'another node than from',
      received: args.to,
    });
  }
  const paths = {
    ...ends,
    restriction: selectWalkRestriction(field, listPathRelations([ends.from.kind, ends.to.kind])),
    maxPaths: boundedArgument(args, 'maxPaths', mostPaths),
    parts: selectPathResult(createOperation(root.info), field),
  };
  return search({ root: 'paths', paths }, args, root);
}

/** What can be reached from a node. @throws ObligraphError BAD_USER_INPUT, LIMIT_EXCEEDED, NOT_FOUND */
export async function resolveReachable(args: Args, root: RootContext): Promise<Tree> {
  const field = toField(args, root);
  const kinds = kindsArgument(args, 'kinds') ?? factKinds;
  const reachable = {
    from: readNode(args.from, 'from'),
    kinds,
    restriction: selectWalkRestriction(field),
    maxNodes: boundedArgument(args, 'maxNodes', mostReached),
    parts: selectReachable(createOperation(root.info), field, kinds),
  };
  return search({ root: 'reachable', reachable }, args, root);
}

async function search(
  selection: Extract<RootSelection, { root: 'paths' | 'reachable' }>,
  args: Args,
  { context, info }: RootContext,
): Promise<Tree> {
  const answer = await run(context, info.fieldName, selection);
  if (!isSearchAnswer(answer)) throw new TypeError('a search gave no answer');
  if (answer.missing === null) return answer.tree;
  const received = args[answer.missing];
  throw new ObligraphError('NOT_FOUND', `There is no ${String(received)}: search for it, or take an id from a list.`, {
    argument: answer.missing,
    received,
  });
}

function isSearchAnswer(value: unknown): value is SearchAnswer {
  return value !== null && typeof value === 'object' && 'missing' in value;
}

function toField(args: Args, { info }: RootContext): AskedField {
  return { key: info.fieldName, name: info.fieldName, args, selectionSets: selectionSetsOf(info) };
}

function readNode(id: string, argument: string): NodeReference {
  const kind = findKindByWord(parseId(id)?.word ?? '');
  if (kind) return { kind, id };
  const [wanted, received] = ['<kind>:<space>/<name>', id.slice(0, 80)];
  throw new ObligraphError('BAD_USER_INPUT', `“${received}” is no id: give ${wanted}.`, { argument, wanted, received });
}
