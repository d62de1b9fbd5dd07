import { type InstrumentDates, statusOn } from '../model/statusOn.js';
import { toTitleKey } from '../model/titleKey.js';
import { type Item, textOf, textsOf } from './item.js';

/** The instruments that bear a title: those whose own title it is before those that have it as short title or alias. */
export function listTitled<Work extends { readonly item: Item }>(
  works: readonly Work[],
  title: string,
): readonly Work[] {
  const key = toTitleKey(title);
  const exact = works.filter(({ item }) => toTitleKey(textOf(item, 'title') ?? '') === key);
  const others = ({ item }: Work): readonly string[] => [textOf(item, 'shortTitle') ?? '', ...textsOf(item, 'aliases')];
  return exact.length > 0 ? exact : works.filter((work) => others(work).some((name) => toTitleKey(name) === key));
}

/** Tells whether it is known that a work was in force on some day of a year; only days on which a text begins differ from the first. */
export function isInForceIn(dates: InstrumentDates, year: number): boolean {
  const begins = dates.versions.flatMap(({ effectiveFrom }) =>
    effectiveFrom?.startsWith(`${year}-`) ? [effectiveFrom] : [],
  );
  return [`${year}-01-01`, ...begins].some((day) => statusOn(dates, day) === 'IN_FORCE');
}
