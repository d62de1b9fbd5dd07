import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** How long the lists of introspection are on average, by type and field: `__Schema.types`. */
export type IntrospectionSizes = Readonly<Record<string, number>>;

const known = new WeakMap<GraphQLSchema, IntrospectionSizes>();

/** The sizes of a schema's own lists, counted once. */
export function introspectionSizes(schema: GraphQLSchema): IntrospectionSizes {
  const sizes = known.get(schema) ?? countLists(schema);
  known.set(schema, sizes);
  return sizes;
}

function countLists(schema: GraphQLSchema): IntrospectionSizes {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap(listFields);
  const mean = (count: (type: GraphQLNamedType) => number): number =>
    types.reduce((sum, type) => sum + count(type), 0) / types.length;
  return {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Type.fields': mean((type) => listFields(type).length),
    '__Type.inputFields': mean((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)),
    '__Type.enumValues': mean((type) => (isEnumType(type) ? type.getValues().length : 0)),
    '__Type.interfaces': mean((type) => (isObjectType(type) ? type.getInterfaces().length : 0)),
    '__Type.possibleTypes': mean((type) => (isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0)),
    '__Field.args': fields.reduce((sum, { args }) => sum + args.length, 0) / Math.max(1, fields.length),
  };
}

function listFields(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}
