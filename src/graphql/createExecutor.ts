import type { ExecutionResult } from 'graphql';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GraphQLContext } from './context.js';

/** What the executor needs of a request. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  /** Distinguishes documents. */
  readonly queryHash: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GraphQLContext;
}

/** The schema in its two forms. */
export interface Schemas {
  readonly plain: GraphQLSchema;
  readonly byResponseKey: GraphQLSchema;
}

const mostCompiled = 1_000;

/**
 * An executor by graphql-jit. Variables are checked by graphql-js first (the compiler does not check `@oneOf` in them), and
 * errors are made into GraphQLErrors again, so that masking keeps their paths.
 */
export function createExecutor({
  plain,
  byResponseKey,
}: Schemas): (request: ExecutionRequest) => Promise<ExecutionResult> {
  const compiled = new Map<string, CompiledQuery | ExecutionResult>();
  return async (request) => {
    const values = getVariableValues(plain, request.operation.variableDefinitions ?? [], request.variables);
    if (values.errors) return { errors: values.errors.map(markAsBadInput) };
    const key = `${request.queryHash} ${request.operationName ?? ''}`;
    const query =
      compiled.get(key) ??
      compileQuery(
        usesAliases(request.document) ? byResponseKey : plain,
        request.document,
        request.operationName ?? undefined,
      );
    keep(compiled, key, query);
    if (!isCompiledQuery(query)) return query;
    const result = await query.query({}, request.context, request.variables);
    return result.errors ? { ...result, errors: result.errors.map(rebuild) } : result;
  };
}

function keep<Value>(cache: Map<string, Value>, key: string, value: Value): void {
  // A Map keeps insertion order: putting a key in anew makes it the youngest, the first is the oldest.
  cache.delete(key);
  cache.set(key, value);
  const [oldest] = cache.keys();
  if (cache.size > mostCompiled && oldest !== undefined) cache.delete(oldest);
}

function usesAliases(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    enter(node) {
      if (node.kind === 'Field' && node.alias) found = true;
    },
  });
  return found;
}

function markAsBadInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    ...(error.nodes ? { nodes: error.nodes } : {}),
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  });
}

function rebuild({ message, nodes, path, originalError, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions,
  });
}
