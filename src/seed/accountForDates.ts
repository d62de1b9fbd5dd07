import { type Item, textOf } from './item.js';
import { parsePeriod } from './period.js';
import type { Grounds, SeedCompilation } from './SeedCompilation.js';

const datedKeys = ['period', 'adoptedOn', 'publishedOn', 'effectiveFrom', 'effectiveTo', 'date', 'year'];
const dateWords = /(?:(\d{4})年)?(?:(\d{1,2})月)?(?:(\d{1,2})日)?/gu;

/**
 * The words of a fact that print one of its dates account for their digits: 12月1日 for a period that ends on 2021-12-01.
 * The words of a deadline do so as they stand.
 */
export function accountForDates(compilation: SeedCompilation, item: Item, grounds: Grounds | null): void {
  const days = datedKeys.flatMap((key) => {
    const period = parsePeriod(textOf(item, key) ?? '');
    return period ? [period.from, period.to] : [];
  });
  const deadline = textOf(item, 'deadline') ?? '';
  if (days.length === 0 && deadline === '') return;
  for (const passage of grounds?.passages ?? []) {
    const points = compilation.index.documents.get(passage.space)?.source.points;
    const words = points?.slice(passage.start, passage.end) ?? '';
    for (const match of words.matchAll(dateWords)) {
      if (match[0] === '' || !(deadline.includes(match[0]) || days.some((day) => prints(match, day)))) continue;
      const start = passage.start + Array.from(words.slice(0, match.index)).length;
      compilation.account('DIGITS', { space: passage.space, start, end: start + match[0].length });
    }
  }
}

/** Tells whether the parts that the words give are those of the day. */
function prints([, ...parts]: RegExpMatchArray, day: string): boolean {
  const wanted = day.split('-').map(Number);
  return parts.every((part, index) => part === undefined || Number(part) === wanted[index]);
}
