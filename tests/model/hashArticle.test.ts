import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/digest.js';
import { findArticle, hashArticle } from '../../src/model/hashArticle.js';

const markdown = [
  '# 某地灯会管理办法',
  '',
  '## 第一章 总则',
  '',
  '第一条 举办灯会的，适用本办法。',
  '',
  '第二条 灯会的主办者应当做好下列事项：',
  '',
  '（一）备足灯油；',
  '',
  '（二）夜间有人值守。',
  '',
  '违反第一条规定的除外。',
  '',
  '## 第二章 附则',
  '',
  '第二条之一 灯会不得超过3夜。',
  '',
  '第三条 本办法自公布之日起施行。',
].join('\n');

// The same words as an office programme sets them: indented by ideographic spaces, half-width brackets, zero-width and private-use characters.
const plain = [
  '第一章　总则',
  '　　第一条　举办灯会的，适用本办法。',
  '　　第二条　灯会的主办者应当做好下列事项：\u200b',
  '　　(一)备足灯油；',
  '\u00a0\u00a0(二)夜间有人\ue004值守。',
  '　　违反第一条规定的除外。',
  '第二章　附则',
  '　　第二条之一　灯会不得超过３夜。',
  '　　第三条　本办法自公布之日起施行。',
].join('\r\n');

function hash(text: string, number: string): string {
  const article = findArticle(text, number);
  if (article === null) throw new Error(`there is no ${number}`);
  return hashArticle(article);
}

describe('the hash of an article', () => {
  it.each(['第一条', '第二条', '第二条之一', '第三条'])('of %s is equal for two settings of one text', (number) => {
    expect(hash(plain, number)).toBe(hash(markdown, number));
  });

  it('is the SHA-256 of the words in NFKC from the number on, without white space', () => {
    expect(hash(markdown, '第二条')).toBe(
      sha256('第二条灯会的主办者应当做好下列事项:(一)备足灯油;(二)夜间有人值守。违反第一条规定的除外。'),
    );
  });

  it('changes with one character', () => {
    expect(hash(markdown.replace('3夜', '4夜'), '第二条之一')).not.toBe(hash(markdown, '第二条之一'));
  });

  it('ends before the next article and before a heading, and reads a reference to an article as words of its own', () => {
    expect(findArticle(markdown, '第一条')?.trim()).toBe('第一条 举办灯会的,适用本办法。');
    expect(findArticle(markdown, '第二条')).toContain('违反第一条规定的除外。');
    expect(findArticle(markdown, '第二条')).not.toContain('附则');
  });

  it('is of no article that the text does not have', () => {
    expect(findArticle(markdown, '第四条')).toBeNull();
  });
});
