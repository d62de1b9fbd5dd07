import {
  type DocumentNode,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { collectFields, type Operation, objectType } from '../../src/graphql/selection/collectFields.js';

/** A place in an answer that must hold what a type says. */
interface Place {
  readonly type: GraphQLOutputType;
  readonly sets: readonly SelectionSetNode[];
  readonly value: unknown;
  readonly path: string;
}

/** The document with `__typename` asked everywhere, so that an answer says what each object is. */
export function askTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet: {
      leave(node) {
        const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
        return { ...node, selections: [typename, ...node.selections] };
      },
    },
  });
}

/** What of an answer is not as the schema and the query say: keys missing or too many, null where none may be, lists, enums, types. */
export function checkData(operation: Operation, { type, sets, value, path }: Place): readonly string[] {
  if (isNonNullType(type)) {
    return value === null || value === undefined
      ? [`${path} is ${String(value)}`]
      : checkData(operation, { type: type.ofType, sets, value, path });
  }
  if (value === null) return [];
  if (isListType(type)) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((each, index) =>
      checkData(operation, { type: type.ofType, sets, value: each, path: `${path}.${index}` }),
    );
  }
  if (isLeafType(type)) return checkLeaf(type, value, path);
  return checkObject(operation, { type, sets, value, path });
}

function checkLeaf(
  type: { readonly name: string; serialize(value: unknown): unknown },
  value: unknown,
  path: string,
): readonly string[] {
  try {
    return type.serialize(value) === value ? [] : [`${path} is no ${type.name}`];
  } catch {
    return [`${path} is no ${type.name}`];
  }
}

function checkObject(operation: Operation, { type, sets, value, path }: Place): readonly string[] {
  const word = String(Object(value).__typename);
  const actual = objectType(operation, word);
  const possible = isAbstractType(type) ? operation.schema.isSubType(type, actual) : type === actual;
  if (!possible) return [`${path} is a ${word}`];
  const asked = collectFields(operation, actual, sets);
  const wanted = new Set(['__typename', ...asked.map(({ key }) => key)]);
  const extra = Object.keys(Object(value)).filter((key) => !wanted.has(key));
  return [
    ...extra.map((key) => `${path}.${key} was not asked`),
    ...asked.flatMap(({ key, name, selectionSets }) => {
      const field = actual.getFields()[name];
      if (!field || !(key in Object(value))) return [`${path}.${key} is missing`];
      return checkData(operation, {
        type: field.type,
        sets: selectionSets,
        value: Object(value)[key],
        path: `${path}.${key}`,
      });
    }),
  ];
}
