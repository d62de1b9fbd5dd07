import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** An operation with one root field, asked once for each of some texts, which stand in variables at every place for one. */
export interface HostileOperation {
  readonly name: string;
  /** Whether it filters through relations. */
  readonly deep: boolean;
  createQuery(texts: readonly string[]): {
    readonly query: string;
    readonly variables: Readonly<Record<string, unknown>>;
  };
}

/**
 * For each root field: its scalar arguments; each key of its `@oneOf` arguments; its filter on every property with every
 * comparison; and its filter through every relation and link. Fields that come later are found by themselves.
 */
export function createHostileOperations(schema: GraphQLSchema): readonly HostileOperation[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const holdsText = field.args.filter((argument) => takesText(argument.type));
    return holdsText.flatMap((argument) =>
      listShapes(argument.type).map((shape, index) => createOperation(field, { argument, shape, index })),
    );
  });
}

type Shape = (text: string) => unknown;

interface Asked {
  readonly argument: GraphQLArgument;
  readonly shape: Shape;
  readonly index: number;
}

function createOperation(field: GraphQLField<unknown, unknown>, { argument, shape, index }: Asked): HostileOperation {
  const { type } = argument;
  // Filters can be joined: one field then holds all texts, instead of one field each.
  if (isInputObjectType(type) && 'or' in type.getFields())
    return {
      name: `${field.name}(${argument.name}) ${index}`,
      deep: index > 0,
      createQuery: (texts) => ({
        query: `query ($filter: ${String(type)}) { ${field.name}(filter: $filter) { __typename } }`,
        variables: { filter: { or: texts.map(shape) } },
      }),
    };
  const given = field.args.filter((each) => each === argument || isNonNullType(each.type));
  const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return {
    name: `${field.name}(${argument.name}) ${index}`,
    deep: false,
    createQuery: (texts) => {
      const places = texts.flatMap((text, at) => given.map((each) => ({ at, each, text })));
      const declared = places.map(({ at, each }) => `$${each.name}${at}: ${String(each.type)}`).join(', ');
      const asked = texts.map((_, at) => {
        const passed = given.map(({ name }) => `${name}: $${name}${at}`).join(', ');
        return `f${at}: ${field.name}(${passed})${below}`;
      });
      const variables = places.map(({ at, each, text }): [string, unknown] => [
        `${each.name}${at}`,
        each === argument ? shape(text) : listShapes(each.type)[0]?.(text),
      ]);
      return { query: `query (${declared}) { ${asked.join(' ')} }`, variables: Object.fromEntries(variables) };
    },
  };
}

function takesText(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named)
    ? !named.name.endsWith('Order')
    : !isEnumType(named) && !['Int', 'Boolean'].includes(named.name);
}

/** The values of a type with a text at each place for one: several where keys exclude one another or would be too many at once. */
function listShapes(type: GraphQLInputType): readonly Shape[] {
  if (isNonNullType(type)) return listShapes(type.ofType);
  if (isListType(type)) return listShapes(type.ofType).map((shape) => (text) => [shape(text)]);
  if (!isInputObjectType(type)) return [shapeOfLeaf(type)];
  const fields = Object.values(type.getFields()).filter(({ name }) => !['and', 'or', 'not'].includes(name));
  if (type.isOneOf) return fields.flatMap((field) => listShapes(field.type).map((shape) => nest(field, shape)));
  const relations = fields.filter((field) => getNamedType(field.type).name.endsWith('RelationFilter'));
  const plain = fields.filter((field) => !relations.includes(field) && takesText(field.type));
  return [
    (text) => Object.fromEntries(plain.map((field) => [field.name, listShapes(field.type)[0]?.(text)])),
    ...relations.map((field): Shape => nest(field, listRelationShape(field))),
  ];
}

function nest({ name }: GraphQLInputField, shape: Shape): Shape {
  return (text) => ({ [name]: shape(text) });
}

/** `none` with both ends, so that the condition is evaluated on each node. */
function listRelationShape({ type }: GraphQLInputField): Shape {
  const relation = getNamedType(type);
  const ends = isInputObjectType(relation) ? getNamedType(relation.getFields().none?.type) : undefined;
  const fields = isInputObjectType(ends) ? Object.values(ends.getFields()) : [];
  return (text) => ({ none: Object.fromEntries(fields.map((end) => [end.name, listShapes(end.type)[0]?.(text)])) });
}

function shapeOfLeaf(type: GraphQLInputType): Shape {
  if (isEnumType(type)) return () => type.getValues()[0]?.name;
  if ('name' in type && type.name === 'Int') return () => 1;
  if ('name' in type && type.name === 'Boolean') return () => false;
  return (text) => text;
}
