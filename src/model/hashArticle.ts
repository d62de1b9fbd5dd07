import { sha256 } from './digest.js';

const numeral = '[〇零一二三四五六七八九十百千万两]+';
const articleStart = new RegExp(`^(第${numeral}条(?:之${numeral})?)(?=\\s|$)`, 'u');
const headingStart = new RegExp(`^(?:#|<!--|第${numeral}(?:编|分编|章|节)(?=\\s|$))`, 'u');

/**
 * The words of one article in a text of a law, from its number to the next article or heading; null when there is none.
 * A line that begins with 第…条 and a space begins an article; one that begins with `#`, a comment, or 第…编, 章 or 节 and a space is a heading.
 */
export function findArticle(text: string, number: string): string | null {
  const lines = text
    .normalize('NFKC')
    .split(/\r?\n|\r/u)
    .map((line) => line.replace(/^[\s\p{Cf}\p{Co}]+/u, ''));
  const start = lines.findIndex((line) => articleStart.exec(line)?.[1] === number.normalize('NFKC'));
  if (start < 0) return null;
  const length = lines.slice(start + 1).findIndex((line) => articleStart.test(line) || headingStart.test(line));
  return lines.slice(start, length < 0 ? undefined : start + 1 + length).join('\n');
}

/**
 * The hash `article/1` of an article's words: SHA-256 in hex over the text in NFKC without white space, format characters (the
 * zero-width ones) and private-use characters. Two files that differ only in how they set the words have the same.
 */
export function hashArticle(article: string): string {
  return sha256(article.normalize('NFKC').replace(/[\s\p{Cf}\p{Co}]+/gu, ''));
}
