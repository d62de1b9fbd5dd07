import { ObligraphError } from '../errors.js';
import { parseId } from '../model/id.js';
import { findKindByWord, kindSpecs } from '../model/kindSpecs.js';
import { isTrailKind, type TrailKind, trailKinds } from '../model/trail.js';
import { createOperation, type RootContext, run, selectionSetsOf } from './resolveRoot.js';
import { assertIdOf } from './selection/selectFindings.js';
import { selectTrail } from './selection/selectTrail.js';
import { type Tree, toTree } from './Tree.js';

/** The trail of a fact. @throws ObligraphError BAD_USER_INPUT for what has no trail, NOT_FOUND for a fact that is not there */
export async function resolveTrail(
  { of: id, document: report }: { readonly of: string; readonly document?: string | null },
  { context, info }: RootContext,
): Promise<Tree> {
  const kind = readTrailKind(id);
  const field = { key: info.fieldName, name: info.fieldName, args: {}, selectionSets: selectionSetsOf(info) };
  const document = report ?? null;
  if (document !== null) assertIdOf(document, { word: 'document', argument: 'document' });
  const parts = selectTrail(createOperation(info), kind, field);
  const tree = toTree(await run(context, info.fieldName, { root: 'trail', trail: { kind, id, document, parts } }));
  if (tree) return tree;
  throw new ObligraphError('NOT_FOUND', `There is no ${id}: search for it, or take an id from a list.`, {
    argument: 'of',
    received: id,
  });
}

function readTrailKind(id: string): TrailKind {
  const kind = findKindByWord(parseId(id)?.word ?? '');
  if (kind && isTrailKind(kind)) return kind;
  const words = [...trailKinds, 'Unit' as const].map((each) => kindSpecs[each].word).join(', ');
  const received = id.slice(0, 80);
  const cure =
    kind === 'Passage' ? ' A passage is words: ask for its `supports`, and for the trail of one of those.' : '';
  throw new ObligraphError('BAD_USER_INPUT', `“${received}” has no trail: give the id of a fact (${words}).${cure}`, {
    argument: 'of',
    wanted: `an id that begins with one of ${words}`,
    received,
  });
}
