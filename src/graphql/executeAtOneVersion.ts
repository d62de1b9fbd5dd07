import { type ExecutionResult, GraphQLError } from 'graphql';
import { ObligraphError } from '../errors.js';
import { readAtOneVersion } from '../graph/readAtOneVersion.js';
import { AnswerBudget } from './AnswerBudget.js';
import { createAttempt, type GraphQLContext, type RequestContext } from './context.js';
import type { OperationLimits } from './limits/OperationLimits.js';

/** Executes an operation so that all its root fields speak of one version of the graph, which the request's context keeps, as what the answer holds. */
export async function executeAtOneVersion(
  { context, limits }: { readonly context: RequestContext; readonly limits: OperationLimits },
  execute: (attempt: GraphQLContext) => ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  try {
    const { value, graphVersion } = await readAtOneVersion(context.graph, async (reads) => {
      const budget = new AnswerBudget(limits, context.deadline);
      const result = await execute(createAttempt(reads, budget));
      context.cost = { ...context.cost, actual: budget.used };
      return result;
    });
    context.graphVersion = graphVersion;
    return value;
  } catch (error) {
    if (!(error instanceof ObligraphError)) throw error;
    // The whole answer is refused, never a part of it.
    return { errors: [new GraphQLError(error.message, { originalError: error })] };
  }
}
