import type { SelectionSetNode } from 'graphql';
import { catalogue } from '../../audit/catalogue.js';
import type { AuditCheck } from '../../audit/checks/AuditCheck.js';
import { toMessageSelection } from '../../audit/toMessageSelection.js';
import type { CheckPart, FindingFieldSelection, StateCount } from '../../graph/Selection.js';
import { kinds } from '../../model/kind.js';
import { collectFields, type Operation, objectType, selectTarget, unknownField } from './collectFields.js';

/** Turns what is asked of findings into plain data; the texts of all checks stand ready in it. */
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
        case 'evidence':
          return { type: 'evidence', key, passage: operation.selectNode(operation, 'Passage', field.selectionSets) };
        case 'message': {
          const language = args.language === 'EN' ? 'EN' : 'ZH';
          return {
            type: 'message',
            key,
            language,
            messages: catalogue.map((check) => toMessageSelection(check, language)),
          };
        }
        case 'state':
          return { type: 'state', key };
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
      const language = args.language === 'EN' ? 'en' : 'zh';
      const answerOf = (check: AuditCheck): unknown => {
        if (name === 'title' || name === 'description') return check[name][language];
        if (name === 'subject') return check.query.subject;
        if (name === 'bases') return check.query.bases;
        if (name === 'id' || name === 'severity') return check[name];
        throw unknownField('Check', name);
      };
      return { type: 'value', key, values: catalogue.map(answerOf) };
    },
  );
}
