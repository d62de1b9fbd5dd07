/** How many relations lead on from one another in a filter. */
export function depthOfFilter(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const depths = Object.entries(value).map(
    ([key, below]) => depthOfFilter(below) + (key === 'some' || key === 'none' ? 1 : 0),
  );
  return Math.max(0, ...depths);
}
