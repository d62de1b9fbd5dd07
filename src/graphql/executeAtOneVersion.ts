import { type ExecutionResult, GraphQLError } from 'graphql';
import { ObligraphError } from '../errors.js';
import { readAtOneVersion } from '../graph/readAtOneVersion.js';
import { createAttempt, type GraphQLContext, type RequestContext } from './context.js';

/** Executes an operation so that all its root fields speak of one version of the graph, which the request's context keeps. */
export async function executeAtOneVersion(
  context: RequestContext,
  execute: (attempt: GraphQLContext) => ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  try {
    const { value, graphVersion } = await readAtOneVersion(context.graph, async (reads) =>
      execute(createAttempt(reads)),
    );
    context.graphVersion = graphVersion;
    return value;
  } catch (error) {
    if (!(error instanceof ObligraphError)) throw error;
    // The whole answer is refused, never a part of it.
    return { errors: [new GraphQLError(error.message, { originalError: error })] };
  }
}
