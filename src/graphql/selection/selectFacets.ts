import { ObligraphError } from '../../errors.js';
import type { ConnectionPart, FacetPart, FacetSelection, FacetValuePart } from '../../graph/Selection.js';
import type { Kind } from '../../model/kind.js';
import { findRelationField, targetsOf } from '../../model/relations.js';
import { intArgument } from './arguments.js';
import {
  type AskedField,
  collectFields,
  type Operation,
  objectType,
  selectTarget,
  unknownField,
} from './collectFields.js';

const mostValues = 100;

/** Turns the facets that are asked of a list of one kind into plain data. @throws ObligraphError LIMIT_EXCEEDED */
export function selectFacets(operation: Operation, field: AskedField, kind: Kind): ConnectionPart {
  const by = new Set(Array.isArray(field.args.by) ? field.args.by.map(String) : []);
  return {
    type: 'facets',
    key: field.key,
    facets: [...by].map((name) => selectFacet(operation, field, { kind, by: name })),
  };
}

function selectFacet(
  operation: Operation,
  field: AskedField,
  { kind, by }: { readonly kind: Kind; readonly by: string },
): FacetSelection {
  const relation = findRelationField(kind, by);
  const targets = relation ? targetsOf(relation.relation, relation) : [];
  const parts = collectFields(operation, objectType(operation, 'Facet'), field.selectionSets).map((part): FacetPart => {
    const { key, name } = part;
    if (name === 'by' || name === 'valueCount') return { key, part: name };
    if (name === 'values')
      return { key, part: name, first: readFirst(part), parts: selectValueParts(operation, part, targets) };
    throw unknownField('Facet', name);
  });
  return relation ? { of: 'relation', by, relation, parts } : { of: 'property', by, property: by, parts };
}

function readFirst({ args }: AskedField): number {
  const first = intArgument(args, 'first') ?? 0;
  if (first >= 0 && first <= mostValues) return first;
  const wanted = `0 to ${mostValues}`;
  throw new ObligraphError(
    'LIMIT_EXCEEDED',
    `values(first: ${first}): ask for ${wanted}; valueCount tells how many there are.`,
    {
      argument: 'first',
      wanted,
      received: first,
    },
  );
}

function selectValueParts(
  operation: Operation,
  field: AskedField,
  targets: readonly Kind[],
): readonly FacetValuePart[] {
  return collectFields(operation, objectType(operation, 'FacetValue'), field.selectionSets).map((part) => {
    const { key, name } = part;
    if (name === 'node') return { key, part: name, target: selectTarget(operation, targets, part.selectionSets) };
    if (name === 'count' || name === 'value') return { key, part: name };
    throw unknownField('FacetValue', name);
  });
}
