import { describe, expect, it } from 'vitest';
import { toNameKeys, toTitleKey } from '../../src/model/titleKey.js';

describe('the key of a title', () => {
  it('ignores brackets, width, dashes, spaces, quotes and a leading 中华人民共和国', () => {
    const spellings = [
      '法治政府建设实施纲要(2021-2025年)',
      '《法治政府建设实施纲要（2021—2025年）》',
      '〈法治政府建设实施纲要 (２０２１–2025年)〉',
      '“法治政府建设实施纲要(2021－2025年)”',
    ];
    expect(new Set(spellings.map(toTitleKey)).size).toBe(1);
    expect(toTitleKey('中华人民共和国宪法')).toBe(toTitleKey('宪法'));
  });

  it('keeps 中华人民共和国 where it is not in front, or all there is', () => {
    expect(toTitleKey('中华人民共和国')).toBe('中华人民共和国');
    expect(toTitleKey('关于中华人民共和国的通知')).toContain('中华人民共和国');
  });

  it('does not depend on the case of letters', () => {
    expect(toTitleKey('GB/T 2260')).toBe(toTitleKey('gb/t2260'));
  });
});

describe('the keys of all names', () => {
  it('stand between bars, each once', () => {
    expect(toNameKeys(['《宪法》', '中华人民共和国宪法', '根本法'])).toBe('|宪法|根本法|');
  });
});
