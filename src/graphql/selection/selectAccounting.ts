import type { FieldSelection } from '../../graph/Selection.js';
import {
  type AskedField,
  collectFields,
  type Operation,
  objectType,
  selectParts,
  unknownField,
} from './collectFields.js';

/** The stored properties behind each part of an accounting. */
const openOf: Readonly<Record<string, string>> = {
  digitRuns: 'openDigitRuns',
  titles: 'openTitles',
  sentences: 'openSentences',
  markers: 'openMarkers',
};

/** Turns what is asked of a document's accounting into plain data. */
export function selectAccounting(operation: Operation, field: AskedField): FieldSelection {
  const parts = collectFields(operation, objectType(operation, 'Accounting'), field.selectionSets);
  return {
    type: 'group',
    key: field.key,
    nullUnless: null,
    fields: parts.map((part) => selectAccounted(operation, part)),
  };
}

function selectAccounted(operation: Operation, field: AskedField): FieldSelection {
  const [total, open] = [field.name, openOf[field.name]];
  if (open === undefined) throw unknownField('Accounting', field.name);
  const fields = collectFields(operation, objectType(operation, 'Accounted'), field.selectionSets).map(
    (part): FieldSelection => {
      const { key } = part;
      if (part.name === 'total') return { type: 'spanCount', key, total, open: null };
      if (part.name === 'accounted') return { type: 'spanCount', key, total, open };
      if (part.name !== 'open') throw unknownField('Accounted', part.name);
      return {
        type: 'spans',
        key,
        property: open,
        parts: selectParts(operation, { type: 'Span', field: part, parts: ['start', 'end'] }),
      };
    },
  );
  return { type: 'group', key: field.key, nullUnless: null, fields };
}
