import { type DocumentNode, visit } from 'graphql';

/** The arguments that decide how much an operation asks: page sizes, ids, the relations of filters, and the conditions of `@skip` and `@include`. */
const sizing = new Set(['first', 'last', 'ids', 'filter', 'if']);

/** The variables on whose values the size of an operation depends; whatever the others hold, it asks as much. */
export function listSizingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument(argument) {
      if (!sizing.has(argument.name.value)) return;
      visit(argument, {
        Variable({ name }) {
          names.add(name.value);
        },
      });
    },
  });
  return [...names];
}
