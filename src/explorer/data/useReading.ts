import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { countChanges, onStamp } from './graphStamp.ts';
import { findAnswer, keepAnswer } from './keptAnswers.ts';
import { QueryError } from './QueryError.ts';
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

/**
 * Reads whenever the key or the graph changes; a key stands for one reading and its type. A null key reads nothing. An
 * answer that comes after the key has changed is dropped; a server that is away is asked again when it is back.
 */
export function useReading<Data>(key: string | null, read: (signal: AbortSignal) => Promise<Data>): Answer<Data> {
  const changes = useSyncExternalStore(onStamp, countChanges);
  const [state, setState] = useState<{ readonly kept: Kept | null; readonly error: QueryError | null }>({
    kept: null,
    error: null,
  });
  const [attempt, setAttempt] = useState(0);
  const asked = useRef(read);
  asked.current = read;
  // biome-ignore lint/correctness/useExhaustiveDependencies: attempt and changes ask anew; the key stands for what is read
  useEffect(() => {
    if (key === null || findAnswer(key) !== undefined) return;
    const controller = new AbortController();
    asked.current(controller.signal).then(
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
  const held = key === null ? undefined : findAnswer(key);
  // What is kept under a key has the type of what the key stands for.
  const data = (held ?? kept?.data ?? null) as Data | null;
  const fresh = held !== undefined || (kept !== null && kept.key === key);
  return { data, stale: !fresh && data !== null, error: held === undefined ? error : null, retry };
}
