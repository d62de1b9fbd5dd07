import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { ExecutionRequest } from './ExecutionRequest.js';

const proto = '__proto__';

/**
 * Lets a client use the alias `__proto__`, which is legal: compiled code that builds objects would lose what stands there. Such an
 * operation is executed under another alias, which is turned back in the answer. `text` is the operation's.
 */
export async function keepProtoAliases(
  execute: (request: ExecutionRequest) => Promise<ExecutionResult>,
  { text, request }: { readonly text: string; readonly request: ExecutionRequest },
): Promise<ExecutionResult> {
  if (!text.includes(proto)) return execute(request);
  const alias = findUnused(text);
  const { document, operation } = request;
  const result = await execute({
    ...request,
    document: rename(document, alias),
    operation: rename(operation, alias),
  });
  return {
    ...result,
    ...(result.data && { data: restoreKeys(result.data, alias) }),
    ...(result.errors && { errors: result.errors.map((error) => restorePath(error, alias)) }),
  };
}

function findUnused(text: string): string {
  let alias = 'proto';
  while (text.includes(alias)) alias += '_';
  return alias;
}

function rename<Node extends DocumentNode | OperationDefinitionNode>(node: Node, alias: string): Node {
  return visit(node, {
    Field: (field) =>
      field.alias?.value === proto ? { ...field, alias: { kind: Kind.NAME, value: alias } } : undefined,
  });
}

function restore(value: unknown, alias: string): unknown {
  if (Array.isArray(value)) return value.map((each) => restore(each, alias));
  return value !== null && typeof value === 'object' ? restoreKeys(value, alias) : value;
}

/** fromEntries defines its keys, where an assignment would set the prototype. */
function restoreKeys(value: object, alias: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key === alias ? proto : key, restore(each, alias)]),
  );
}

function restorePath(error: GraphQLError, alias: string): GraphQLError {
  const { message, nodes, path, originalError, extensions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    path: path?.map((key) => (key === alias ? proto : key)) ?? null,
    originalError: originalError ?? null,
    extensions,
  });
}
