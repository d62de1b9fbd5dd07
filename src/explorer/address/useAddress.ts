import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** What the address says beside the page: filter, selection, scope. */
export interface Address {
  get(name: string): string | null;
  /** Changes some of it, null taking away; a step of the history unless `replace`. */
  set(changes: Readonly<Record<string, string | null>>, options?: { readonly replace?: boolean }): void;
  /** The query part with some of it changed, for links that stay on the page. */
  withChanges(changes: Readonly<Record<string, string | null>>): string;
}

/** Reads and changes the query part of the address. The page does not jump. */
export function useAddress(): Address {
  const [parameters, setParameters] = useSearchParams();
  const get = useCallback((name: string) => parameters.get(name), [parameters]);
  const set = useCallback<Address['set']>(
    (changes, options) =>
      setParameters((before) => changeParameters(before, changes), {
        preventScrollReset: true,
        // What was pressed shows at once.
        flushSync: true,
        replace: options?.replace ?? false,
      }),
    [setParameters],
  );
  const withChanges = useCallback<Address['withChanges']>(
    (changes) => `?${changeParameters(parameters, changes)}`,
    [parameters],
  );
  return { get, set, withChanges };
}

function changeParameters(before: URLSearchParams, changes: Readonly<Record<string, string | null>>): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) after.delete(name);
    else after.set(name, value);
  }
  return after;
}
