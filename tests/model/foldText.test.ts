import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/model/foldText.js';

const fold = (text: string) => foldText(text).characters.join('');

describe('a folded text', () => {
  it.each([
    ['《優化營商環境條例》', '优化营商环境条例'],
    ['双随机、一公开', '双随机一公开'],
    ['〔2021〕33号', '202133号'],
    ['ＩＳＯ　9001', 'iso9001'],
    ['裏、裡', '里里'],
    ['什麼、什么', '什幺什幺'],
    ['99.5%', '99.5'],
    ['9９．５', '99.5'],
    ['1.文件', '1文件'],
    ['9…9', '99'],
    ['㈠', '一'],
    ['𝐀𝐁ǅ', 'abdz'],
    ['Sīfǎ', 'sifa'],
    ['“”‘’"\'，。！—…·\u3000\t\n😀', ''],
    ['\ud800法\udc00', '法'],
  ])('makes %s into %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('tells for each character the code point that it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const points = Array.from(text);
        const { characters, offsets } = foldText(text);
        expect(offsets).toHaveLength(characters.length);
        characters.forEach((character, index) => {
          const alone = foldText(points[offsets[index] ?? -1] ?? '').characters;
          expect(character === '.' || alone.includes(character)).toBe(true);
        });
      }),
    );
  });

  it('stays as it is when folded again, whichever character it is made of', () => {
    const changed = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const once = fold(String.fromCodePoint(code));
      if (fold(once) !== once) changed.push(code.toString(16));
    }
    expect(changed).toEqual([]);
  });

  it('stays as it is when folded again, whatever stands together', () => {
    const unit = fc.constantFrom('9', '٣', '.', '．', '…', '⒈', '法', '《', ' ', '𝐀', 'é', '́');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
    );
  });
});
