import { hashOfItem, type ReviewItem } from './ReviewItem.js';
import type { Verdict } from './Verdict.js';

/** Where an item stands: its last verdict, out of date when the item has changed since, gone when it is no more. */
export type Standing = 'yes' | 'no' | 'open' | 'outOfDate' | 'gone';

/** The verdicts counted by item. */
export interface VerdictSummary {
  /** The first yes or no on each item: how good the seeds were before anything was mended. */
  readonly first: Readonly<Record<'yes' | 'no', number>>;
  readonly now: Readonly<Record<Standing, number>>;
  /** Every item with its standing and last remark, in the order of the file. */
  readonly items: ReadonlyArray<{ readonly id: string; readonly standing: Standing; readonly remark: string | null }>;
}

/** Counts the verdicts of `review.yaml` against the seeds as they are. */
export function summariseVerdicts(items: readonly ReviewItem[], verdicts: readonly Verdict[]): VerdictSummary {
  const hashes = new Map(items.map((item) => [item.id, hashOfItem(item)]));
  const perItem = [...new Set(verdicts.map(({ id }) => id))].map((id) => {
    const given = verdicts.filter((verdict) => verdict.id === id);
    const last = given.at(-1);
    return {
      id,
      first: given.find(({ verdict }) => verdict !== 'open')?.verdict ?? null,
      standing: standingOf(last, hashes.get(id)),
      remark: last?.remark ?? null,
    };
  });
  const count = (wanted: Standing): number => perItem.filter(({ standing }) => standing === wanted).length;
  const countFirst = (wanted: 'yes' | 'no'): number => perItem.filter(({ first }) => first === wanted).length;
  return {
    first: { yes: countFirst('yes'), no: countFirst('no') },
    now: {
      yes: count('yes'),
      no: count('no'),
      open: count('open'),
      outOfDate: count('outOfDate'),
      gone: count('gone'),
    },
    items: perItem.map(({ id, standing, remark }) => ({ id, standing, remark })),
  };
}

function standingOf(last: Verdict | undefined, hash: string | undefined): Standing {
  if (hash === undefined) return 'gone';
  if (last === undefined || last.verdict === 'open') return 'open';
  return last.hash === hash ? last.verdict : 'outOfDate';
}
