import type { StepPart } from '../../graph/Selection.js';
import type { Kind } from '../../model/kind.js';
import {
  type AskedField,
  collectFields,
  type Operation,
  objectType,
  selectTarget,
  unknownField,
} from './collectFields.js';
import { selectLinkFields } from './selectLink.js';

/** Turns what is asked of the steps of a walk into plain data; `kinds` are those that the walk may come by. */
export function selectSteps(operation: Operation, field: AskedField, kinds: readonly Kind[]): readonly StepPart[] {
  return collectFields(operation, objectType(operation, 'Step'), field.selectionSets).map((part): StepPart => {
    const { key, name } = part;
    if (name === 'from' || name === 'to')
      return { type: name, key, target: selectTarget(operation, kinds, part.selectionSets) };
    if (name === 'link') return { type: 'link', key, fields: selectLinkFields(operation, part.selectionSets) };
    if (name === 'reversed') return { type: 'reversed', key };
    throw unknownField('Step', name);
  });
}
