import type { Span } from '../address/span.ts';

/** A slice of text with the places found in it marked; offsets in code points. */
export function Snippet({ words, ranges }: { readonly words: string; readonly ranges: readonly Span[] }) {
  const points = Array.from(words);
  const parts: Array<{ readonly start: number; readonly end: number; readonly found: boolean }> = [];
  let at = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start > at) parts.push({ start: at, end: start, found: false });
    if (end > at) parts.push({ start: Math.max(at, start), end, found: true });
    at = Math.max(at, end);
  }
  if (at < points.length) parts.push({ start: at, end: points.length, found: false });
  return (
    <span className="snippet">
      {parts.map(({ start, end, found }) => {
        const slice = points.slice(start, end).join('');
        return found ? <mark key={start}>{slice}</mark> : <span key={start}>{slice}</span>;
      })}
    </span>
  );
}
