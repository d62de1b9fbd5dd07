import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLUnionType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from '../selection/collectFields.js';

/** An object type that a selection may meet, standing for as many kinds of which the same is asked. */
export interface Variant {
  readonly type: GraphQLObjectType;
  readonly kinds: number;
}

/**
 * The object types for which a selection may ask different things: those that its fragments name and one for all others.
 * It keeps the measuring of nodes of any kind as short as the document is.
 */
export function listVariants(
  { schema, fragments }: Operation,
  type: GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType,
  sets: readonly SelectionSetNode[],
): readonly Variant[] {
  if (isObjectType(type)) return [{ type, kinds: 1 }];
  const named = new Set(sets.flatMap(({ selections }) => listConditions(fragments, selections)));
  const possible = schema.getPossibleTypes(type);
  const others = possible.filter(({ name }) => !named.has(name));
  return [
    ...possible.filter(({ name }) => named.has(name)).map((each) => ({ type: each, kinds: 1 })),
    ...others.slice(0, 1).map((each) => ({ type: each, kinds: others.length })),
  ];
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
