import type { Span } from '../address/span.ts';

/** The sentences of a text, each up to its 。！？ or the end of its line, in code points. */
export function listSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let at = 0;
  for (const point of text) {
    at += 1;
    if (!'。！？\n'.includes(point)) continue;
    const end = point === '\n' ? at - 1 : at;
    if (end > start) sentences.push({ start, end });
    start = at;
  }
  if (at > start) sentences.push({ start, end: at });
  return sentences;
}
