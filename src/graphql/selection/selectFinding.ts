import type { SelectionSetNode } from 'graphql';
import type { CheckPart, FindingFieldSelection, StateCount } from '../../graph/Selection.js';
import { kinds } from '../../model/kind.js';
import { collectFields, type Operation, objectType, selectTarget, unknownField } from './collectFields.js';

/** Turns what is asked of findings into plain data. */
export function selectFindingFields(
  operation: Operation,
  selectionSets: readonly SelectionSetNode[],
): readonly FindingFieldSelection[] {
  return collectFields(operation, objectType(operation, 'Finding'), selectionSets).map(
    (field): FindingFieldSelection => {
      const { key, name, args } = field;
      switch (name) {
        case 'check':
          return { type: 'check', key, parts: selectCheckParts(operation, field.selectionSets) };
        case 'subject':
          return { type: 'subject', key, target: selectTarget(operation, kinds, field.selectionSets) };
        case 'scope':
          return { type: 'scope', key, target: selectTarget(operation, ['Document'], field.selectionSets) };
        case 'evidence':
          return { type: 'evidence', key, passage: operation.selectNode(operation, 'Passage', field.selectionSets) };
        case 'message':
          return { type: 'message', key, language: args.language === 'EN' ? 'EN' : 'ZH' };
        case 'id':
        case 'state':
          return { type: name, key };
        default:
          throw unknownField('Finding', name);
      }
    },
  );
}

const counts: readonly StateCount[] = ['population', 'passing', 'failing', 'notRecorded', 'notApplicable'];

/** Turns what is asked of checks into plain data. */
export function selectCheckParts(
  operation: Operation,
  selectionSets: readonly SelectionSetNode[],
): readonly CheckPart[] {
  return collectFields(operation, objectType(operation, 'Check'), selectionSets).map(
    ({ key, name, args }): CheckPart => {
      const count = counts.find((each) => each === name);
      if (count !== undefined) return { type: 'count', key, count };
      switch (name) {
        case 'title':
        case 'description':
          return { type: 'text', key, text: name, language: args.language === 'EN' ? 'EN' : 'ZH' };
        case 'id':
        case 'severity':
        case 'subject':
        case 'bases':
          return { type: 'rule', key, part: name };
        default:
          throw unknownField('Check', name);
      }
    },
  );
}
