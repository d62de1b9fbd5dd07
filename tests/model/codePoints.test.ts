import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePoints, covers, overlaps } from '../../src/model/codePoints.js';

describe('a text by code points', () => {
  it('counts a character outside the basic plane as one', () => {
    const points = new CodePoints('𠀀县𠀁局');
    expect(points.length).toBe(4);
    expect(points.slice(1, 3)).toBe('县𠀁');
    expect(points.findAll('局', { start: 0, end: 4 })).toEqual([{ start: 3, end: 4 }]);
    expect(points.match(/[县局]/gu)).toEqual([
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ]);
  });

  it('does not find half a character', () => {
    expect(new CodePoints('𠀀').findAll('\udc00', { start: 0, end: 1 })).toEqual([]);
  });

  it('finds overlapping places, and none outside the range', () => {
    const points = new CodePoints('哈哈哈哈');
    expect(points.findAll('哈哈', { start: 0, end: 4 }).map(({ start }) => start)).toEqual([0, 1, 2]);
    expect(points.findAll('哈哈', { start: 1, end: 3 })).toEqual([{ start: 1, end: 3 }]);
    expect(points.findAll('', { start: 0, end: 4 })).toEqual([]);
  });

  it('cuts a slice off at the ends of the text', () => {
    expect(new CodePoints('甲乙').slice(-32, 1)).toBe('甲');
    expect(new CodePoints('甲乙').slice(1, 40)).toBe('乙');
  });

  it('slices as an array of characters does, and finds every slice where it stands', () => {
    const text = fc.array(fc.constantFrom('县', '𠀀', 'a', '。', '1'), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(30), (characters, one, other) => {
        const points = new CodePoints(characters.join(''));
        const [start, end] = [
          Math.min(one, other, characters.length),
          Math.min(Math.max(one, other), characters.length),
        ];
        const words = points.slice(start, end);
        expect(words).toBe(characters.slice(start, end).join(''));
        if (words !== '')
          expect(points.findAll(words, { start: 0, end: points.length })).toContainEqual({ start, end });
      }),
    );
  });
});

describe('spans', () => {
  it('overlap where they share a code point, and cover what they hold all of', () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(true);
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
    expect(covers({ start: 0, end: 3 }, { start: 1, end: 3 })).toBe(true);
    expect(covers({ start: 1, end: 3 }, { start: 0, end: 3 })).toBe(false);
  });
});
