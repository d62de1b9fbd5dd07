import { closest, distance } from 'fastest-levenshtein';

/** “, did you mean …?” when one of the candidates is near, else nothing. */
export function suggest(word: string, candidates: readonly string[]): string {
  const near = candidates.length === 0 ? null : closest(word, candidates);
  return near !== null && distance(word, near) <= Math.max(2, word.length / 4) ? `, did you mean ${near}?` : '';
}
