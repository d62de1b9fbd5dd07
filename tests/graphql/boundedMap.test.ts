import { describe, expect, it } from 'vitest';
import { BoundedMap } from '../../src/graphql/BoundedMap.js';

const kept = (map: BoundedMap<string>, keys: string) => [...keys].filter((key) => map.get(key) !== undefined).join('');

describe('a bounded map', () => {
  it('forgets what was least recently put or found', () => {
    const map = new BoundedMap<string>(2);
    map.set('a', '');
    map.set('b', '');
    map.get('a');
    map.set('c', '');
    expect(kept(map, 'abc')).toBe('ac');
  });

  it('is bounded by weight, whatever is put in again or is too large for it', () => {
    const map = new BoundedMap<string>(10, (_, value) => value.length);
    for (let round = 0; round < 5; round++) map.set('a', '1234');
    map.set('b', '1234');
    expect(kept(map, 'ab')).toBe('ab');
    map.set('a', '1234567');
    expect(kept(map, 'ab')).toBe('a');
    map.set('c', '12345678901');
    expect(kept(map, 'abc')).toBe('a');
    map.set('d', '1234567890');
    expect(kept(map, 'ad')).toBe('d');
  });
});
