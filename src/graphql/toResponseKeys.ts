import { getNamedType, isObjectType, type SelectionSetNode } from 'graphql';
import { collectFields, type Operation, objectType, unknownField } from './selection/collectFields.js';

interface Value {
  readonly type: string;
  readonly sets: readonly SelectionSetNode[];
  readonly value: unknown;
}

/** Puts a plain value under the response keys that were asked, so that every tree is keyed alike. */
export function toResponseKeys(operation: Operation, { type, sets, value }: Value): unknown {
  if (Array.isArray(value)) return value.map((each) => toResponseKeys(operation, { type, sets, value: each }));
  const object = objectType(operation, type);
  return Object.fromEntries(
    collectFields(operation, object, sets).map(({ key, name, selectionSets }) => {
      const field = readField(type, value, name);
      const inner = getNamedType(object.getFields()[name]?.type);
      return [
        key,
        inner && isObjectType(inner)
          ? toResponseKeys(operation, { type: inner.name, sets: selectionSets, value: field })
          : field,
      ];
    }),
  );
}

function readField(type: string, value: unknown, name: string): unknown {
  const field =
    value !== null && typeof value === 'object' ? Object.entries(value).find(([key]) => key === name) : null;
  if (!field) throw unknownField(type, name);
  return field[1];
}
