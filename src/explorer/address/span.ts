/** A range of code points, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads `at` of the address, `start-end` in code points; null where it is no range. */
export function parseSpan(value: string | null): Span | null {
  const match = /^(\d+)-(\d+)$/.exec(value ?? '');
  if (!match) return null;
  const span = { start: Number(match[1]), end: Number(match[2]) };
  return span.start < span.end ? span : null;
}

/** Writes a span as `at` of the address. */
export function formatSpan({ start, end }: Span): string {
  return `${start}-${end}`;
}
