import type { ExecutionResult } from 'graphql';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type CompiledQuery, isCompiledQuery } from 'graphql-jit';
import { ObligraphError } from '../errors.js';
import { BoundedMap } from './BoundedMap.js';
import { compileOperation } from './compileOperation.js';
import type { RequestContext } from './context.js';
import { executeAtOneVersion } from './executeAtOneVersion.js';
import { assertWithinLimits } from './limits/assertWithinLimits.js';
import { depthOfFilter } from './limits/depthOfFilter.js';
import { listSizingVariables } from './limits/listSizingVariables.js';
import type { OperationLimits } from './limits/OperationLimits.js';
import { selectNode } from './selection/selectNode.js';

/** What the executor needs of a request. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  /** Distinguishes documents. */
  readonly queryHash: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/** The schema in its two forms, and how much an operation may ask. */
export interface ExecutorOptions {
  readonly plain: GraphQLSchema;
  readonly byResponseKey: GraphQLSchema;
  readonly limits: OperationLimits;
}

const mostKnown = 1_000;
const mostAccepted = 100;

/**
 * An executor by graphql-jit. What asks too much is refused before anything is resolved. Variables are read by graphql-js first, and
 * errors are made into GraphQLErrors again, so that masking keeps their paths.
 */
export function createExecutor({
  plain,
  byResponseKey,
  limits,
}: ExecutorOptions): (request: ExecutionRequest) => Promise<ExecutionResult> {
  const known = new BoundedMap<KnownOperation>(mostKnown);
  return async (request) => {
    const values = getVariableValues(plain, request.operation.variableDefinitions ?? [], request.variables);
    if (values.errors) return { errors: values.errors.map(markAsBadInput) };
    const key = `${request.queryHash} ${request.operationName ?? ''}`;
    const operation = known.get(key);
    const sizing = operation?.sizing ?? listSizingVariables(request.document);
    const size = JSON.stringify(sizing.map((name) => sizeOf(values.coerced[name])));
    if (!operation?.accepted.get(size)) {
      const refusal = findRefusal(request, { schema: plain, variables: values.coerced, limits });
      if (refusal) return { errors: [refusal] };
    }
    const query =
      operation?.query ??
      compileOperation(usesAliases(request.document) ? byResponseKey : plain, {
        document: request.document,
        name: request.operationName,
      });
    const accepted = operation?.accepted ?? new BoundedMap<true>(mostAccepted);
    accepted.set(size, true);
    known.set(key, { query, sizing, accepted });
    if (!isCompiledQuery(query)) return query;
    const result = await executeAtOneVersion(request.context, (attempt) => query.query({}, attempt, values.coerced));
    return result.errors ? { ...result, errors: result.errors.map(rebuild) } : result;
  };
}

/** What is remembered of an operation, so that asking it again costs neither compiling nor measuring. */
interface KnownOperation {
  readonly query: CompiledQuery | ExecutionResult;
  readonly sizing: readonly string[];
  /** The sizes with which it was found to be within the limits. */
  readonly accepted: BoundedMap<true>;
}

/** What of a variable's value decides how much is asked: of a list its length, of a filter its relations, of a text nothing. */
function sizeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [value.length, depthOfFilter(value)];
  if (typeof value === 'object') return depthOfFilter(value);
  return typeof value === 'string' ? '' : (value ?? null);
}

interface Weighing {
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly limits: OperationLimits;
}

/** What assertWithinLimits refuses, as an error without data: status 400. */
function findRefusal({ document, operation }: ExecutionRequest, { schema, variables, limits }: Weighing) {
  const fragments = Object.fromEntries(document.definitions.filter(isFragment).map((each) => [each.name.value, each]));
  try {
    const asked = { schema, fragments, variableValues: variables, selectNode };
    assertWithinLimits({ document, selectionSet: operation.selectionSet, operation: asked }, limits);
    return null;
  } catch (error) {
    if (error instanceof ObligraphError) return new GraphQLError(error.message, { originalError: error });
    // An argument that only its variables make invalid: a key of a oneOf whose variable was not given.
    if (error instanceof GraphQLError) return markAsBadInput(error);
    throw error;
  }
}

function isFragment(definition: DocumentNode['definitions'][number]): definition is FragmentDefinitionNode {
  return definition.kind === 'FragmentDefinition';
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
