import { sha256 } from '../model/digest.js';
import type { ReviewItem } from './ReviewItem.js';

/**
 * Draws `sample` items, the same ones for the same seed: each kind and relation once as far as the sample goes, then all in
 * proportion to their numbers. An item keeps its place in the draw when others come or go.
 */
export function drawSample(
  items: readonly ReviewItem[],
  { sample, seed }: { readonly sample: number; readonly seed: string },
): readonly ReviewItem[] {
  const lots = items.map((item) => ({ item, lot: sha256(seed + item.id) })).sort(byLot);
  const sizes = new Map<string, number>();
  for (const { of } of items) sizes.set(of, (sizes.get(of) ?? 0) + 1);
  const taken = new Map<string, number>();
  const ranked = lots.map((each) => {
    const { of } = each.item;
    const before = taken.get(of) ?? 0;
    taken.set(of, before + 1);
    return { ...each, rank: before / (sizes.get(of) ?? 1) };
  });
  ranked.sort((one, other) => one.rank - other.rank || byLot(one, other));
  return ranked.slice(0, sample).map(({ item }) => item);
}

function byLot(one: { readonly lot: string }, other: { readonly lot: string }): number {
  return one.lot < other.lot ? -1 : 1;
}
