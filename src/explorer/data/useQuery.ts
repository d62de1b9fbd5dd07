import type { TypedDocumentString } from '../generated/graphql.ts';
import { answerKey } from './keptAnswers.ts';
import { runOperation } from './runOperation.ts';
import { type Answer, type ReadingKey, useReading } from './useReading.ts';

/** Asks an operation whenever its variables or the graph change. Null variables ask nothing. */
export function useQuery<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  return useReading(variables === null ? null : keyOf(operation, variables), (signal) =>
    variables === null
      ? Promise.reject(new TypeError('nothing is asked without variables'))
      : runOperation(operation, variables, signal),
  );
}

/** The variables of one subject share its id; the others say how it is looked at. */
function keyOf<Data, Variables>(operation: TypedDocumentString<Data, Variables>, variables: Variables): ReadingKey {
  const id = variables !== null && typeof variables === 'object' && 'id' in variables ? variables.id : null;
  return { key: answerKey(operation, variables), subject: `${operation}${JSON.stringify(id)}` };
}
