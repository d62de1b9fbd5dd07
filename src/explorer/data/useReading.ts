import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { countChanges, onStamp } from './graphStamp.ts';
import { joinReading } from './inFlight.ts';
import { findAnswer, keepAnswer } from './keptAnswers.ts';
import { QueryError } from './QueryError.ts';
import { whenReady } from './whenReady.ts';

/** What is known of an answer: `data` stays the one before while the next about the same subject is on its way (`stale`). */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly stale: boolean;
  readonly error: QueryError | null;
  retry(): void;
}

/** What was read last, of which subject, and what went wrong since, under which key. */
interface Last {
  readonly kept: { readonly key: string; readonly subject: string; readonly data: unknown } | null;
  readonly failed: { readonly key: string; readonly error: QueryError } | null;
}

/** What is read: a key stands for one reading and its type; readings of one subject differ in how it is looked at. */
export interface ReadingKey {
  readonly key: string;
  readonly subject: string;
}

/**
 * Reads whenever the key or the graph changes, once for all who ask for the same at a time. No key reads nothing. An answer that comes
 * after the key has changed is dropped, and so is the data of another subject and the error of another key; a server that is away is
 * asked again when it is back.
 */
export function useReading<Data>(
  wanted: ReadingKey | null,
  read: (signal: AbortSignal) => Promise<Data>,
): Answer<Data> {
  const changes = useSyncExternalStore(onStamp, countChanges);
  const [state, setState] = useState<Last>({ kept: null, failed: null });
  const [attempt, setAttempt] = useState(0);
  const requested = useRef(read);
  requested.current = read;
  const { key, subject } = wanted ?? { key: null, subject: '' };
  // biome-ignore lint/correctness/useExhaustiveDependencies: attempt and changes ask anew; the key stands for what is read
  useEffect(() => {
    if (key === null || findAnswer(key) !== undefined) return;
    const controller = new AbortController();
    joinReading(key, requested.current, controller.signal).then(
      (data) => {
        if (controller.signal.aborted) return;
        keepAnswer(key, data);
        setState({ kept: { key, subject, data }, failed: null });
      },
      (cause: unknown) => {
        if (controller.signal.aborted) return;
        const error = cause instanceof QueryError ? cause : new QueryError('refused', String(cause));
        setState(({ kept }) => ({ kept, failed: { key, error } }));
        if (error.kind === 'unreachable') whenReady(controller.signal, () => setAttempt((count) => count + 1));
      },
    );
    return () => controller.abort();
  }, [key, attempt, changes]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return toAnswer<Data>(wanted, state, retry);
}

function toAnswer<Data>(wanted: ReadingKey | null, { kept, failed }: Last, retry: () => void): Answer<Data> {
  if (wanted === null) return { data: null, stale: false, error: null, retry };
  const held = findAnswer(wanted.key);
  const before = kept !== null && kept.subject === wanted.subject ? kept : null;
  // What is kept under a key has the type of what the key stands for.
  const data = (held ?? before?.data ?? null) as Data | null;
  const fresh = held !== undefined || before?.key === wanted.key;
  const error = held === undefined && failed?.key === wanted.key ? failed.error : null;
  return { data, stale: !fresh && data !== null, error, retry };
}
