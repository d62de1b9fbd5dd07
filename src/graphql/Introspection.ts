import type { ExecutionResult } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { AnswerBudget } from './AnswerBudget.js';
import { BoundedMap } from './BoundedMap.js';
import { type ExecutionRequest, keyOfOperation } from './ExecutionRequest.js';
import type { OperationLimits } from './limits/OperationLimits.js';

interface KnownAnswer {
  readonly result: ExecutionResult;
  readonly objects: number;
  readonly characters: number;
}

/** Characters of the answers that are kept. */
const maxKept = 16_000_000;

/** Answers operations that ask the schema alone from what it answered before: the schema never changes while a process runs. */
export class Introspection {
  private readonly limits: OperationLimits;
  private readonly answered = new BoundedMap<KnownAnswer>(maxKept, (key, answer) => key.length + answer.characters);

  constructor(limits: OperationLimits) {
    this.limits = limits;
  }

  /** @throws ObligraphError LIMIT_EXCEEDED when the answer is larger than any may be */
  async execute(
    request: ExecutionRequest,
    { query }: CompiledQuery,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<ExecutionResult> {
    const key = `${keyOfOperation(request)} ${JSON.stringify(variables)}`;
    const answer = this.answered.get(key) ?? this.measure(await query({}, {}, variables), request.context.deadline);
    this.answered.set(key, answer);
    request.context.cost = { ...request.context.cost, actual: answer.objects };
    return answer.result;
  }

  private measure(result: ExecutionResult, deadline: number): KnownAnswer {
    const budget = new AnswerBudget(this.limits, deadline);
    budget.charge(result.data);
    return { result, objects: budget.used, characters: JSON.stringify(result).length };
  }
}
