import type { SelectionSetNode } from 'graphql';
import type { FieldSelection, NodeSelection } from '../../graph/Selection.js';
import { type Kind, kinds } from '../../model/kind.js';
import { propertiesOf } from '../../model/kindSpecs.js';
import { findRelationField, targetsOf } from '../../model/relations.js';
import { toRecord } from '../../model/toRecord.js';
import { dateArgument, intArgument } from './arguments.js';
import {
  type AskedField,
  collectFields,
  type Operation,
  objectType,
  selectParts,
  selectTarget,
  unknownField,
} from './collectFields.js';
import { selectAccounting } from './selectAccounting.js';
import { selectCitations } from './selectCitations.js';
import { selectConnection } from './selectConnection.js';
import { selectLinkFields } from './selectLink.js';

/** Turns what is asked of a node of one kind into plain data. */
export function selectNode(operation: Operation, kind: Kind, sets: readonly SelectionSetNode[]): NodeSelection {
  const asked = collectFields(operation, objectType(operation, kind), sets);
  return { kind, fields: asked.map((field) => selectField(operation, kind, field)) };
}

function selectField(operation: Operation, kind: Kind, field: AskedField): FieldSelection {
  return (
    selectCommon(operation, kind, field) ??
    selectRelation(operation, kind, field) ??
    selectSpecial(operation, kind, field) ??
    selectProperty(kind, field)
  );
}

function selectCommon(operation: Operation, kind: Kind, field: AskedField): FieldSelection | null {
  const { key, name, args } = field;
  switch (name) {
    case 'label':
      return { type: 'label', key, language: args.language === 'EN' ? 'EN' : 'ZH' };
    case 'evidence':
      return { type: 'evidence', key, passage: selectNode(operation, 'Passage', field.selectionSets) };
    case 'citations':
      return selectCitations(operation, field);
    case 'degrees':
      return {
        type: 'degrees',
        key,
        on: kind,
        parts: selectParts(operation, { type: 'Degree', field, parts: ['relation', 'direction', 'count'] }),
      };
    case 'links':
      return selectConnection(operation, { field, parent: kind, connection: 'LinkConnection' });
    default:
      return null;
  }
}

function selectRelation(operation: Operation, kind: Kind, field: AskedField): FieldSelection | null {
  const relation = findRelationField(kind, field.name);
  if (!relation) return null;
  const { key } = field;
  const kinds = targetsOf(relation.relation, relation);
  if (relation.form === 'single')
    return { type: 'node', key, relation, target: selectTarget(operation, kinds, field.selectionSets) };
  if (relation.form === 'list') {
    const overlapping = field.args.overlapping
      ? {
          start: intArgument(toRecord(field.args.overlapping), 'start') ?? 0,
          end: intArgument(toRecord(field.args.overlapping), 'end') ?? 0,
        }
      : null;
    return { type: 'nodes', key, relation, target: selectTarget(operation, kinds, field.selectionSets), overlapping };
  }
  return selectConnection(operation, { field, parent: kind, connection: `${relation.to}Connection`, relation });
}

function selectSpecial(operation: Operation, kind: Kind, field: AskedField): FieldSelection | null {
  const { key, name, args } = field;
  switch (`${kind}.${name}`) {
    case 'Instrument.statusOn':
      return { type: 'status', key, date: dateArgument(args, 'date') };
    case 'Instrument.implementingUnits':
      return selectConnection(operation, { field, parent: kind, connection: 'ImplementingUnitConnection' });
    case 'Unit.implementedInstruments':
      return selectConnection(operation, { field, parent: kind, connection: 'ImplementedInstrumentConnection' });
    case 'Outcome.normalized':
      return {
        type: 'group',
        key,
        nullUnless: 'normalizedValue',
        fields: collectFields(operation, objectType(operation, 'NormalizedValue'), field.selectionSets).map(
          ({ key: part, name: asked }) => ({
            type: 'property',
            key: part,
            property: propertyOfNormalized(asked),
            list: false,
          }),
        ),
      };
    case 'Document.text':
      return { type: 'text', key, start: intArgument(args, 'start') ?? 0, end: intArgument(args, 'end') };
    case 'Document.accounting':
      return selectAccounting(operation, field);
    case 'Passage.supports':
      return selectSupports(operation, field);
    default:
      return null;
  }
}

function selectSupports(operation: Operation, field: AskedField): FieldSelection {
  const parts = collectFields(operation, objectType(operation, 'Support'), field.selectionSets).map((part) => {
    if (part.name === 'node')
      return { type: 'node' as const, key: part.key, target: selectTarget(operation, kinds, part.selectionSets) };
    if (part.name === 'links')
      return { type: 'links' as const, key: part.key, fields: selectLinkFields(operation, part.selectionSets) };
    if (part.name === 'own') return { type: 'own' as const, key: part.key };
    throw unknownField('Support', part.name);
  });
  return { type: 'supports', key: field.key, parts };
}

function selectProperty(kind: Kind, { key, name }: AskedField): FieldSelection {
  const spec = propertiesOf(kind)[name];
  if (spec === undefined) throw unknownField(kind, name);
  return { type: 'property', key, property: name, list: spec.list === true };
}

const normalizedProperties: ReadonlyMap<string, string> = new Map([
  ['value', 'normalizedValue'],
  ['valueTo', 'normalizedValueTo'],
  ['unit', 'normalizedUnit'],
]);

function propertyOfNormalized(field: string): string {
  const property = normalizedProperties.get(field);
  if (property === undefined) throw unknownField('NormalizedValue', field);
  return property;
}
