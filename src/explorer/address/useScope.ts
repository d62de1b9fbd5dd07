import { useSearchParams } from 'react-router';

/** Of which year and place the page speaks; null: all of them. */
export interface Scope {
  readonly year: number | null;
  /** Id of a jurisdiction. */
  readonly place: string | null;
  /** What the address asks but no scope can be, named to the reader and never silently widened. */
  readonly invalid: string | null;
}

const placePattern = /^jurisdiction:[a-z0-9-]+\/[a-z0-9-]+$/;

/** Reads the scope that the address carries from page to page. */
export function useScope(): Scope {
  const [parameters] = useSearchParams();
  const year = parameters.get('year');
  const place = parameters.get('place');
  if (year !== null && !/^\d{4}$/.test(year)) return { year: null, place: null, invalid: `year=${year}` };
  if (place !== null && !placePattern.test(place)) return { year: null, place: null, invalid: `place=${place}` };
  return { year: year === null ? null : Number(year), place, invalid: null };
}

/** Whether a scope covers every year and place. */
export function isWhole({ year, place }: Pick<Scope, 'year' | 'place'>): boolean {
  return year === null && place === null;
}

/** Makes addresses within the explorer that keep the scope. */
export function useScopedPath(): (path: string, query?: Readonly<Record<string, string | null>>) => string {
  const [parameters] = useSearchParams();
  return (path, query = {}) => {
    const kept = new URLSearchParams();
    for (const name of ['year', 'place']) {
      const value = parameters.get(name);
      if (value !== null) kept.set(name, value);
    }
    for (const [name, value] of Object.entries(query)) if (value !== null) kept.set(name, value);
    const text = kept.toString();
    return text === '' ? path : `${path}?${text}`;
  };
}
