import { describe, expect, it } from 'vitest';
import { drawSample } from '../../src/seed/drawSample.js';
import type { ReviewItem } from '../../src/seed/ReviewItem.js';

function createItems(of: string, count: number): readonly ReviewItem[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${of}-${index}`,
    of,
    says: of,
    properties: [],
    basis: 'STATED',
    note: null,
    words: [],
  }));
}

const items = [...createItems('Measure', 200), ...createItems('FULFILS', 100), ...createItems('Plan', 2)];

describe('a drawn sample', () => {
  it('is the same for the same seed, in whatever order the items come, and another for another seed', () => {
    const drawn = drawSample(items, { sample: 30, seed: '2021' });
    expect(drawSample(items.toReversed(), { sample: 30, seed: '2021' })).toEqual(drawn);
    expect(drawSample(items, { sample: 30, seed: '2022' })).not.toEqual(drawn);
  });

  it('holds every kind and relation, and the others in proportion', () => {
    const drawn = drawSample(items, { sample: 31, seed: '2021' });
    const count = (wanted: string): number => drawn.filter(({ of }) => of === wanted).length;
    expect([count('Measure'), count('FULFILS'), count('Plan')]).toEqual([20, 10, 1]);
  });

  it('is everything when more is asked for than there is', () => {
    expect(drawSample(items, { sample: 1000, seed: '1' })).toHaveLength(items.length);
  });
});
