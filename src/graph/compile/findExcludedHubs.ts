/** A hub that a search met, from one of its two ends. */
export interface MetHub {
  readonly id: string;
  readonly end: 'from' | 'to';
  /** Its distance from that end, other hubs not passed. */
  readonly distance: number;
}

/** How far a search went. */
export interface SearchReach {
  readonly maxLength: number;
  /** The greatest distance from `from` that was searched. */
  readonly outward: number;
  /** The search from `from` could have gone on. */
  readonly outwardOpen: boolean;
}

/**
 * The hubs through which a path of the length asked for may go: alone, where its distances from both ends add up to no more
 * (or the one that is not known may still be small enough), or together with another hub. Sorted.
 */
export function findExcludedHubs(
  hubs: readonly MetHub[],
  { maxLength, outward, outwardOpen }: SearchReach,
): readonly string[] {
  const [fromStart, fromEnd] = [nearest(hubs, 'from'), nearest(hubs, 'to')];
  const mayPass = (id: string): boolean => {
    const start = fromStart.get(id) ?? (outwardOpen ? outward + 1 : Number.POSITIVE_INFINITY);
    const end = fromEnd.get(id) ?? Number.POSITIVE_INFINITY;
    return start + end <= maxLength;
  };
  const mayPassTogether = (id: string): boolean =>
    [...fromStart].some(([first, start]) =>
      [...fromEnd].some(
        ([second, end]) => first !== second && (id === first || id === second) && start + 1 + end <= maxLength,
      ),
    );
  const ids = [...new Set(hubs.map(({ id }) => id))].sort();
  return ids.filter((id) => mayPass(id) || mayPassTogether(id));
}

function nearest(hubs: readonly MetHub[], wanted: MetHub['end']): ReadonlyMap<string, number> {
  const distances = new Map<string, number>();
  for (const { id, end, distance } of hubs)
    if (end === wanted) distances.set(id, Math.min(distance, distances.get(id) ?? distance));
  return distances;
}
