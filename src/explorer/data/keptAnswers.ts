import type { TypedDocumentString } from '../generated/graphql.ts';
import { countChanges, onStamp } from './graphStamp.ts';
import { runOperation } from './runOperation.ts';

/** The answers of this graph, newest last; emptied when the graph changes. */
const answers = new Map<string, unknown>();
const mostAnswers = 100;
onStamp(() => {
  if (countChanges() > 0) answers.clear();
});

/** Under what an operation's answer is kept: its text and its variables. */
export function answerKey<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): string {
  return `${operation}${JSON.stringify(variables)}`;
}

/** What is kept under a key; undefined where nothing is. */
export function findAnswer(key: string): unknown {
  return answers.get(key);
}

/** Keeps an answer; the oldest goes when there are more than 100. */
export function keepAnswer(key: string, data: unknown): void {
  answers.set(key, data);
  const [oldest] = answers.keys();
  if (answers.size > mostAnswers && oldest !== undefined) answers.delete(oldest);
}

/** Asks an operation unless its answer is kept. Throws as {@link runOperation} does. */
export async function askOnce<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const key = answerKey(operation, variables);
  const kept = findAnswer(key);
  // The key holds the operation's text, so that what is kept under it has the operation's type.
  if (kept !== undefined) return kept as Data;
  const data = await runOperation(operation, variables, signal);
  keepAnswer(key, data);
  return data;
}
