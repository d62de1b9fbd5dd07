import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  visit,
} from 'graphql';
import { type CompiledQuery, isCompiledQuery } from 'graphql-jit';
import { ObligraphError } from '../errors.js';
import { Admission } from './Admission.js';
import { BoundedMap } from './BoundedMap.js';
import { compileOperation } from './compileOperation.js';
import { type ExecutionRequest, keyOfOperation } from './ExecutionRequest.js';
import { executeAtOneVersion } from './executeAtOneVersion.js';
import { Introspection } from './Introspection.js';
import { assertFilterSize, assertLiteralSize } from './limits/assertFilterSize.js';
import type { OperationLimits } from './limits/OperationLimits.js';

/** The schema in its two forms, and how much an operation may ask. */
export interface ExecutorOptions {
  readonly plain: GraphQLSchema;
  readonly byResponseKey: GraphQLSchema;
  readonly limits: OperationLimits;
}

/** An operation that is ready to be executed, or why it cannot be compiled. */
type CompiledOperation = CompiledQuery | ExecutionResult;

const maxCompiled = 1_000;

/**
 * An executor by graphql-jit. What asks too much is refused before anything is resolved. Variables are read by graphql-js first, and
 * errors are made into GraphQLErrors again, so that masking keeps their paths.
 */
export function createExecutor(options: ExecutorOptions): (request: ExecutionRequest) => Promise<ExecutionResult> {
  const { plain, limits } = options;
  const compiled = new BoundedMap<CompiledOperation>(maxCompiled);
  const admission = new Admission(plain, limits);
  const introspection = new Introspection(limits);
  return async (request) => {
    const { context, document } = request;
    const key = keyOfOperation(request);
    const known = compiled.get(key);
    try {
      if (!known) assertLiteralSize(document, limits);
      assertFilterSize(request.variables, limits);
      const values = getVariableValues(plain, request.operation.variableDefinitions ?? [], request.variables);
      if (values.errors) return { errors: values.errors.map(markAsBadInput) };
      const { objects, schemaAlone } = await admission.admit(request, values.coerced);
      context.cost = { requested: Math.ceil(objects), actual: 0 };
      const query = known ?? compile(request, options);
      compiled.set(key, query);
      if (!isCompiledQuery(query)) return query;
      if (schemaAlone) return await introspection.execute(request, query, values.coerced);
      const execute = executeAtOneVersion({ context, limits }, (attempt) => query.query({}, attempt, values.coerced));
      const result = await execute;
      if (context.graphVersion) admission.note(context.graphVersion.version);
      return result.errors ? { ...result, errors: result.errors.map(rebuild) } : result;
    } catch (error) {
      // Refused as a whole, without data: status 400.
      if (error instanceof ObligraphError)
        return { errors: [new GraphQLError(error.message, { originalError: error })] };
      // An argument that only its variables make invalid: a key of a oneOf whose variable was not given.
      if (error instanceof GraphQLError) return { errors: [markAsBadInput(error)] };
      throw error;
    }
  };
}

function compile({ document, operationName }: ExecutionRequest, { plain, byResponseKey }: ExecutorOptions) {
  return compileOperation(usesAliases(document) ? byResponseKey : plain, { document, name: operationName });
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
