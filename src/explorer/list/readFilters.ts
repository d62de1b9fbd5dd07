import { scopeNames } from '../address/useScope.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import type { AskedFilters, FilterSpec } from './FilterSpec.ts';

/** What the address of any page may say beside the conditions of its list. */
const elsewhere = new Set<string>([...scopeNames, 'evidence', 'after', 'page']);

/** Reads the conditions of a list from the address; one that does not exist makes the whole invalid. */
export function readFilters<Filter>(
  parameters: URLSearchParams,
  specs: ReadonlyArray<FilterSpec<Filter>>,
): AskedFilters<Filter> {
  const asked: Array<{ spec: FilterSpec<Filter>; value: string }> = [];
  for (const [name, value] of parameters) {
    if (elsewhere.has(name)) continue;
    const spec = specs.find((candidate) => candidate.name === name);
    if (spec === undefined || !isValue(spec.value, value))
      return { filters: [], asked: [], invalid: `${name}=${value}` };
    asked.push({ spec, value });
  }
  return { filters: asked.map(({ spec, value }) => spec.toFilter(value)), asked, invalid: null };
}

function isValue(kind: FilterSpec<unknown>['value'], value: string): boolean {
  if (kind === 'text') return value !== '';
  if (kind === 'flag') return value === 'yes';
  if (kind === 'node') return /^[a-z]+:[^\s]+\/[^\s]+$/.test(value);
  if (kind === 'check') return /^[a-z]+(-[a-z]+)*$/.test(value);
  return Object.hasOwn(vocabulary[kind], value);
}
