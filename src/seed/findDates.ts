import type { CodePoints, Span } from '../model/codePoints.js';

const year = '(?:1[89]|20)\\d{2}';
const yearWord = '(?:年度?|学年)';
const day = '\\d{1,2}[日号]';
const forms: readonly string[] = [
  // 2021年, 2021年12月, 2021年1月1日, 2021-2025年, 2021年至2025年
  `${year}(?:${yearWord}?\\s*(?:[-—–－~～至]{1,2})\\s*${year})?\\s*${yearWord}(?:\\s*\\d{1,2}\\s*月(?:\\s*${day})?)?`,
  // 1月, 12月1日, 1至11月, 1-3月
  `(?<!\\d)\\d{1,2}(?:\\s*[-—–－~～至]{1,2}\\s*\\d{1,2})?月(?:份|底|初|\\s*\\d{1,2}日)?`,
  // 二〇二二年, 二〇二二年十一月八日, 十一月八日
  '[一二][〇零一二三四五六七八九]{3}年(?:[一二三四五六七八九十]{1,2}月)?(?:[一二三四五六七八九十]{1,3}日)?',
  '[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日',
  // 2021-12-31, 2021.12.31, 2021/12/31, perhaps with the time
  `(?<!\\d)${year}[-.／/]\\d{1,2}[-.／/]\\d{1,2}(?!\\d)(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?`,
  // 会府字〔2021〕5号: the number of a document
  `[〔\\[［(（]${year}[〕\\]］)）](?:\\s*第?\\s*\\d{1,4}\\s*号)?`,
];
const pattern = new RegExp(forms.join('|'), 'gu');

/** The years, dates and document numbers of a text: their digits date or name something and count nothing. 6个月 and 10日 are no dates. */
export function findDates(text: CodePoints): readonly Span[] {
  return text.match(pattern);
}
