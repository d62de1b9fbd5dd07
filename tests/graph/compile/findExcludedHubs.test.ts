import { describe, expect, it } from 'vitest';
import { findExcludedHubs } from '../../../src/graph/compile/findExcludedHubs.js';

const reach = { maxLength: 6, outward: 3, outwardOpen: false };

describe('the excluded hubs', () => {
  it('are those whose distances from both ends add up to no more than the length', () => {
    const hubs = [
      { id: 'near', end: 'from', distance: 2 },
      { id: 'near', end: 'to', distance: 4 },
      { id: 'far', end: 'from', distance: 3 },
      { id: 'far', end: 'to', distance: 4 },
    ] as const;
    expect(findExcludedHubs(hubs.slice(0, 2), reach)).toEqual(['near']);
    expect(findExcludedHubs(hubs.slice(2), reach)).toEqual([]);
  });

  it('count by their nearest meeting', () => {
    const hubs = [
      { id: 'hub', end: 'from', distance: 1 },
      { id: 'hub', end: 'from', distance: 5 },
      { id: 'hub', end: 'to', distance: 5 },
    ] as const;
    expect(findExcludedHubs(hubs, reach)).toEqual(['hub']);
  });

  it('are two together where one leads to the other', () => {
    const hubs = [
      { id: 'second', end: 'to', distance: 2 },
      { id: 'first', end: 'from', distance: 3 },
    ] as const;
    expect(findExcludedHubs(hubs, reach)).toEqual(['first', 'second']);
    expect(findExcludedHubs(hubs, { ...reach, maxLength: 5 })).toEqual([]);
  });

  it('take in one met from the end alone only while the search from the start could go on', () => {
    const hubs = [{ id: 'hub', end: 'to', distance: 2 }] as const;
    expect(findExcludedHubs(hubs, reach)).toEqual([]);
    expect(findExcludedHubs(hubs, { ...reach, outwardOpen: true })).toEqual(['hub']);
  });
});
