import { assertAtMost } from './assertAtMost.js';
import type { OperationLimits } from './OperationLimits.js';

/**
 * Refuses a text whose brackets are nested deeper than anything that could be admitted, before it is parsed: the parser goes down by
 * recursion, and some thousand brackets are more than its stack holds.
 * @throws ObligraphError LIMIT_EXCEEDED nesting
 */
export function assertTextNesting(text: string, { nesting }: Pick<OperationLimits, 'nesting'>): void {
  let [depth, deepest] = [0, 0];
  // Brackets in texts and comments open nothing.
  for (const [token] of text.matchAll(/"""(?:\\"""|(?!""").)*"""|"(?:\\.|[^"\\\n])*"|#[^\n\r]*|[{}[\]()]/gs)) {
    if (token === '{' || token === '[' || token === '(') deepest = Math.max(deepest, ++depth);
    else if (token === '}' || token === ']' || token === ')') depth--;
  }
  assertAtMost('nesting', {
    received: deepest,
    most: nesting,
    cure: 'ask for the deeper part in a second operation',
  });
}
