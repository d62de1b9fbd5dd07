import { useSearchParams } from 'react-router';

/** Of which year, place and report the page speaks; null: all of them. */
export interface Scope {
  readonly year: number | null;
  /** Id of a jurisdiction. */
  readonly place: string | null;
  /** Id of a report. */
  readonly document: string | null;
  /** What the address asks but no scope can be, named to the reader and never silently widened. */
  readonly invalid: string | null;
}

const patterns = {
  year: /^\d{4}$/,
  place: /^jurisdiction:[a-z0-9-]+\/[a-z0-9-]+$/,
  document: /^document:[a-z0-9-]+\/[a-z0-9-]+$/,
} as const;

/** What the address carries of the scope, by name. */
export const scopeNames = ['year', 'place', 'document'] as const;

/** The changes of the address that lift the scope. */
export const noScope = { year: null, place: null, document: null } as const;

/** Reads the scope that the address carries from page to page. */
export function useScope(): Scope {
  const [parameters] = useSearchParams();
  for (const name of scopeNames) {
    const value = parameters.get(name);
    if (value !== null && !patterns[name].test(value)) return { ...noScope, invalid: `${name}=${value}` };
  }
  const year = parameters.get('year');
  return {
    year: year === null ? null : Number(year),
    place: parameters.get('place'),
    document: parameters.get('document'),
    invalid: null,
  };
}

/** Whether a scope covers every report. */
export function isWhole({ year, place, document }: Omit<Scope, 'invalid'>): boolean {
  return year === null && place === null && document === null;
}

/** Makes addresses within the explorer that keep the scope. */
export function useScopedPath(): (path: string, query?: Readonly<Record<string, string | null>>) => string {
  const [parameters] = useSearchParams();
  return (path, query = {}) => {
    const kept = new URLSearchParams();
    for (const name of scopeNames) {
      const value = parameters.get(name);
      if (value !== null) kept.set(name, value);
    }
    for (const [name, value] of Object.entries(query)) if (value !== null) kept.set(name, value);
    const text = kept.toString();
    return text === '' ? path : `${path}?${text}`;
  };
}
