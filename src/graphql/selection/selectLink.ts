import type { SelectionSetNode } from 'graphql';
import type { LinkFieldSelection } from '../../graph/Selection.js';
import { kinds } from '../../model/kind.js';
import { collectFields, type Operation, objectType, selectTarget, unknownField } from './collectFields.js';
import { selectCitations } from './selectCitations.js';

const properties = ['id', 'basis', 'role', 'manner', 'name', 'date', 'note'] as const;

/** Turns what is asked of a link into plain data. */
export function selectLinkFields(
  operation: Operation,
  selectionSets: readonly SelectionSetNode[],
): readonly LinkFieldSelection[] {
  return collectFields(operation, objectType(operation, 'Link'), selectionSets).map((field): LinkFieldSelection => {
    const { key, name } = field;
    if (name === 'relation') return { type: 'relation', key };
    if (name === 'from' || name === 'to')
      return { type: name, key, target: selectTarget(operation, kinds, field.selectionSets) };
    if (name === 'evidence')
      return { type: 'evidence', key, passage: operation.selectNode(operation, 'Passage', field.selectionSets) };
    if (name === 'citations') return selectCitations(operation, field);
    const property = properties.find((each) => each === name);
    if (property === undefined) throw unknownField('Link', name);
    return { type: 'property', key, property };
  });
}
