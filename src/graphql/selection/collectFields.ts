import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import type { NodeSelection, TargetSelection } from '../../graph/Selection.js';
import type { Kind } from '../../model/kind.js';

/** The parts of an operation that its selections need, and the selector that connections and links call back for their nodes. */
export interface Operation {
  readonly selectNode: (operation: Operation, kind: Kind, selectionSets: readonly SelectionSetNode[]) => NodeSelection;
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: { readonly [variable: string]: unknown };
}

/** One field as asked under one response key; equal keys are merged, their selections together. */
export interface AskedField {
  readonly key: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selectionSets: readonly SelectionSetNode[];
}

/** The fields asked of an object type, fragments resolved and `@skip/@include` evaluated. Source: GraphQL specification, section 6.3.2. */
export function collectFields(
  operation: Operation,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): readonly AskedField[] {
  const groups = new Map<string, FieldNode[]>();
  for (const { selections } of selectionSets) gather(operation, type, { selections, groups });
  return [...groups].flatMap(([key, nodes]) => {
    const [first] = nodes;
    const definition = first && findField(operation, type, first.name.value);
    if (!first || !definition) return [];
    const args = getArgumentValues(definition, first, operation.variableValues);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return [{ key, name: definition.name, args, selectionSets: sets }];
  });
}

const introspectionFields = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]));

/** The definition of a field, introspection's at the root included. `__typename` has none: the executor answers it. */
export function findField(
  { schema }: Operation,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  return type.getFields()[name] ?? (type === schema.getQueryType() ? introspectionFields.get(name) : undefined);
}

interface Gathering {
  readonly selections: readonly SelectionNode[];
  readonly groups: Map<string, FieldNode[]>;
}

function gather(operation: Operation, type: GraphQLObjectType, { selections, groups }: Gathering): void {
  for (const selection of selections) {
    if (!isIncluded(operation, selection)) continue;
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value;
      groups.set(key, [...(groups.get(key) ?? []), selection]);
      continue;
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : operation.fragments[selection.name.value];
    if (fragment && applies(operation, type, fragment.typeCondition?.name.value)) {
      gather(operation, type, { selections: fragment.selectionSet.selections, groups });
    }
  }
}

function isIncluded({ variableValues }: Operation, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.if !== true && include?.if !== false;
}

function applies({ schema }: Operation, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

/** The object type of a name; the schema is checked at start, so another is a bug. */
export function objectType({ schema }: Pick<Operation, 'schema'>, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new TypeError(`${name} is no object type of the schema`);
  return type;
}

/**
 * The error for a field of the SDL that no selection knows. A selection has no fallback: a new field would give the answer of another.
 * It is a bug, which the test that asks for a field of every type finds.
 */
export function unknownField(type: string, name: string): TypeError {
  return new TypeError(`${type} has the field ${name}, which no selection knows`);
}

/** Turns what is asked of a node of several possible kinds into one selection a kind. */
export function selectTarget(
  operation: Operation,
  kinds: readonly Kind[],
  selectionSets: readonly SelectionSetNode[],
): TargetSelection {
  return kinds.map((kind) => operation.selectNode(operation, kind, selectionSets));
}

/** The asked parts of a small object type. */
export function selectParts<Part extends string>(
  operation: Operation,
  { type, field, parts }: { readonly type: string; readonly field: AskedField; readonly parts: readonly Part[] },
): ReadonlyArray<{ readonly key: string; readonly part: Part }> {
  return collectFields(operation, objectType(operation, type), field.selectionSets).map(({ key, name }) => {
    const part = parts.find((each) => each === name);
    if (part === undefined) throw unknownField(type, name);
    return { key, part };
  });
}
