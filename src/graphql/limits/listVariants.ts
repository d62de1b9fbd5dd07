import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLUnionType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from '../selection/collectFields.js';

/**
 * The object types for which a selection may ask different things: those that its fragments name and one for all others.
 * It keeps the measuring of nodes of any kind as short as the document is.
 */
export function listVariants(
  { schema, fragments }: Operation,
  type: GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType,
  sets: readonly SelectionSetNode[],
): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  const named = new Set(sets.flatMap(({ selections }) => listConditions(fragments, selections)));
  const possible = schema.getPossibleTypes(type);
  const other = possible.find(({ name }) => !named.has(name));
  return [...possible.filter(({ name }) => named.has(name)), ...(other ? [other] : [])];
}

function listConditions(fragments: Operation['fragments'], selections: readonly SelectionNode[]): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [];
    const fragment = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
    if (!fragment) return [];
    const condition = fragment.typeCondition?.name.value;
    return [
      ...(condition === undefined ? [] : [condition]),
      ...listConditions(fragments, fragment.selectionSet.selections),
    ];
  });
}
