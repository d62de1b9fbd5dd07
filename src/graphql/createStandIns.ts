import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { stringifyId } from '../model/id.js';
import { kinds } from '../model/kind.js';
import { kindSpecs } from '../model/kindSpecs.js';

/**
 * Values for the variables that an operation must be given: of the right form, and of nothing that is in any graph. With them it
 * asks Neo4j the same texts as with real ones.
 */
export function createStandIns(schema: GraphQLSchema, document: DocumentNode): Readonly<Record<string, unknown>> {
  const fields = findFieldsOfVariables(schema, document);
  const values: Record<string, unknown> = {};
  visit(document, {
    VariableDefinition({ variable: { name }, type: node, defaultValue }) {
      const type = typeFromAST(schema, node);
      if (isInputType(type) && isNonNullType(type) && !defaultValue)
        values[name.value] = createStandIn(type, { name: name.value, field: fields.get(name.value) ?? null });
    },
  });
  return values;
}

/** The type of the field to which each variable is handed. */
function findFieldsOfVariables(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<string, GraphQLNamedType> {
  const fields = new Map<string, GraphQLNamedType>();
  const types = new TypeInfo(schema);
  const enter = visitWithTypeInfo(types, {
    Variable({ name }) {
      const type = getNamedType(types.getType());
      if (type) fields.set(name.value, type);
    },
  });
  visit(document, enter);
  return fields;
}

interface Place {
  /** The variable: two ids are different ids. */
  readonly name: string;
  readonly field: GraphQLNamedType | null;
}

function createStandIn(type: GraphQLInputType, place: Place): unknown {
  if (isNonNullType(type)) return createStandIn(type.ofType, place);
  if (isListType(type)) return [createStandIn(type.ofType, place)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map(({ name, type: inner }) => [name, createStandIn(inner, place)]));
  }
  switch (type.name) {
    case 'ID':
      return createId(place);
    case 'Int':
      return 1;
    case 'Boolean':
      return false;
    case 'Date':
      return '2000-01-01';
    default:
      return '法';
  }
}

/** An id of the kind that the field gives, where it gives one kind. */
function createId({ name, field }: Place): string {
  const kind = kinds.find((each) => each === field?.name) ?? 'Measure';
  return stringifyId({ word: kindSpecs[kind].word, space: 'cn', name: `none.${name.toLowerCase()}` });
}
