import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery } from 'graphql-jit';

/** Takes a value as it comes. Only the compiler sees it: no client can name it, introspection does not list it. */
const anyValue = new GraphQLScalarType({ name: 'AnyValue' });

/**
 * Compiles an operation by graphql-jit for variables that graphql-js has read: checked, with defaults. The compiler's own reader
 * would write out input types that hold themselves, as filters do, without end.
 */
export function compileOperation(
  schema: GraphQLSchema,
  { document, name }: { readonly document: DocumentNode; readonly name: string | null },
): CompiledQuery | ExecutionResult {
  const open: GraphQLSchema = Object.create(schema, {
    getType: { value: (type: string) => (type === anyValue.name ? anyValue : schema.getType(type)) },
  });
  const VariableDefinition = (definition: VariableDefinitionNode): VariableDefinitionNode | undefined =>
    isInputObjectType(getNamedType(typeFromAST(schema, definition.type))) ? takeAnyValue(definition) : undefined;
  return compileQuery(open, visit(document, { VariableDefinition }), name ?? undefined);
}

function takeAnyValue({ defaultValue: _read, ...definition }: VariableDefinitionNode): VariableDefinitionNode {
  return { ...definition, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: anyValue.name } } };
}
