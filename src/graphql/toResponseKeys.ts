import { getNamedType, isObjectType, type SelectionSetNode } from 'graphql';
import { collectFields, type Operation, objectType } from './selection/collectFields.js';

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
      const field = Object(value)[name];
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
