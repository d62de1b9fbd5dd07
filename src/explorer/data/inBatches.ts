/** Cuts what is to be asked for into parts of at most so many. */
export function inBatches<Item>(items: readonly Item[], most: number): ReadonlyArray<readonly Item[]> {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, index) => items.slice(index * most, (index + 1) * most));
}
