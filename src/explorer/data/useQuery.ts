import type { TypedDocumentString } from '../generated/graphql.ts';
import { answerKey } from './keptAnswers.ts';
import { runOperation } from './runOperation.ts';
import { type Answer, useReading } from './useReading.ts';

/** Asks an operation whenever its variables or the graph change. Null variables ask nothing. */
export function useQuery<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  return useReading(variables === null ? null : answerKey(operation, variables), (signal) =>
    variables === null
      ? Promise.reject(new TypeError('nothing is asked without variables'))
      : runOperation(operation, variables, signal),
  );
}
