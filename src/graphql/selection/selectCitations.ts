import type { CitationPart, CitationsSelection } from '../../graph/Selection.js';
import { type AskedField, collectFields, type Operation, objectType } from './collectFields.js';

const kindOf = { instrument: 'Instrument', version: 'Version' } as const;
const plainParts = ['article', 'paragraph', 'sha256', 'words', 'text'] as const;

/** Turns what is asked of the cited articles of a node or a link into plain data. */
export function selectCitations(operation: Operation, { key, selectionSets }: AskedField): CitationsSelection {
  const asked = collectFields(operation, objectType(operation, 'Citation'), selectionSets);
  return { type: 'citations', key, parts: asked.map((field) => selectPart(operation, field)) };
}

function selectPart(operation: Operation, { key, name, selectionSets }: AskedField): CitationPart {
  if (name === 'instrument' || name === 'version')
    return { part: name, key, node: operation.selectNode(operation, kindOf[name], selectionSets) };
  const part = plainParts.find((each) => each === name);
  if (part === undefined) throw new TypeError(`Citation has the field ${name}, which no selection knows`);
  return { part, key };
}
