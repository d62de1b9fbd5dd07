import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { countChanges, onStamp } from './graphStamp.ts';
import { QueryError } from './QueryError.ts';
import { runOperation } from './runOperation.ts';
import { whenReady } from './whenReady.ts';

/** What is known of an answer: `data` stays the one before while the next is on its way (`stale`). */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly stale: boolean;
  readonly error: QueryError | null;
  retry(): void;
}

interface Kept {
  readonly key: string;
  readonly data: unknown;
}

/** The answers of this graph, newest last; emptied when the graph changes. */
const answers = new Map<string, unknown>();
const mostAnswers = 100;
onStamp(() => {
  if (countChanges() > 0) answers.clear();
});

/**
 * Asks an operation whenever its variables or the graph change. Null variables ask nothing. An answer that comes
 * after the variables have changed is dropped; a server that is away is asked again when it is back.
 */
export function useQuery<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  const changes = useSyncExternalStore(onStamp, countChanges);
  const key = variables === null ? null : `${operation}${JSON.stringify(variables)}`;
  const [state, setState] = useState<{ readonly kept: Kept | null; readonly error: QueryError | null }>({
    kept: null,
    error: null,
  });
  const [attempt, setAttempt] = useState(0);
  const asked = useRef(variables);
  asked.current = variables;
  // biome-ignore lint/correctness/useExhaustiveDependencies: attempt and changes ask anew; the key stands for operation and variables
  useEffect(() => {
    if (key === null || asked.current === null || answers.has(key)) return;
    const controller = new AbortController();
    runOperation(operation, asked.current, controller.signal).then(
      (data) => {
        if (controller.signal.aborted) return;
        keepAnswer(key, data);
        setState({ kept: { key, data }, error: null });
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        const failure = error instanceof QueryError ? error : new QueryError('refused', String(error));
        setState(({ kept }) => ({ kept, error: failure }));
        if (failure.kind === 'unreachable') whenReady(controller.signal, () => setAttempt((count) => count + 1));
      },
    );
    return () => controller.abort();
  }, [key, attempt, changes]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return toAnswer<Data>(key, state, retry);
}

function toAnswer<Data>(
  key: string | null,
  { kept, error }: { readonly kept: Kept | null; readonly error: QueryError | null },
  retry: () => void,
): Answer<Data> {
  const held = key === null ? undefined : answers.get(key);
  // The key holds the operation's text, so that what is kept under it has the operation's type.
  const data = (held ?? kept?.data ?? null) as Data | null;
  const fresh = held !== undefined || (kept !== null && kept.key === key);
  return { data, stale: !fresh && data !== null, error: held === undefined ? error : null, retry };
}

function keepAnswer(key: string, data: unknown): void {
  answers.set(key, data);
  const [oldest] = answers.keys();
  if (answers.size > mostAnswers && oldest !== undefined) answers.delete(oldest);
}
