/** A stretch of time: first and last day, ISO dates. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const days = /^\d{4}-\d{2}-\d{2}$/;

/** Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `from/to` (ISO 8601); null when it is none or no real date. */
export function parsePeriod(text: string): Period | null {
  const [first, second, ...more] = text.split('/');
  if (first === undefined || more.length > 0) return null;
  const from = expand(first);
  const to = second === undefined ? from : expand(second);
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
}

/** The whole of a year. */
export function periodOfYear(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

function expand(text: string): Period | null {
  if (/^\d{4}$/.test(text)) return periodOfYear(Number(text));
  if (/^\d{4}-\d{2}$/.test(text)) {
    const last = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5)), 0));
    return isDay(`${text}-01`) ? { from: `${text}-01`, to: last.toISOString().slice(0, 10) } : null;
  }
  return isDay(text) ? { from: text, to: text } : null;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return days.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
