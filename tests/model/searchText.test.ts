import { describe, expect, it } from 'vitest';
import { toSearchText } from '../../src/model/searchText.js';

describe('a text that is sought', () => {
  it('is one phrase, and several words where spaces part it', () => {
    const { phrase, words, spelling } = toSearchText(' 出庭　应诉 出庭 ');
    expect(phrase.join('')).toBe('出庭应诉出庭');
    expect(words.map((word) => word.join(''))).toEqual(['出庭', '应诉']);
    expect(spelling).toBeNull();
  });

  it('may be the spelling of a name when it is Latin letters and digits', () => {
    expect(toSearchText('si fa Jú').spelling).toBe('sifaju');
    expect(toSearchText('fǎlǜ').spelling).toBe('falv');
    expect(toSearchText('falü').spelling).toBe('falv');
    expect(toSearchText('2021').spelling).toBeNull();
    expect(toSearchText('a').spelling).toBeNull();
  });

  it('is cut where it is too long, and says so', () => {
    const { phrase, limits } = toSearchText('法'.repeat(10_000));
    expect(phrase).toHaveLength(300);
    expect(limits).toEqual(['TEXT_CUT']);
    const many = toSearchText(Array.from({ length: 40 }, (_, index) => `法${index}`).join(' '));
    expect(many.words).toHaveLength(16);
    expect(many.limits).toEqual(['WORDS_CUT']);
  });
});
