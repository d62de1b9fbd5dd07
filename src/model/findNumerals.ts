import { type CodePoints, covers, type Span } from './codePoints.js';
import { numeralCharacters, parseNumeral } from './parseNumeral.js';

const digit = '[\\d０-９]';
const fraction = `(?:[.．]${digit}+)?`;
const arabic = `(?:(?<!${digit})${digit}{1,3}(?:[,，]${digit}{3})+(?!${digit})|${digit}+)${fraction}`;
const chinese = `[${numeralCharacters}]+(?:[点點][${numeralCharacters}]+)?`;
const number = `(?:${arabic}[十百千万亿]*|${chinese})`;
const arabicNumber = new RegExp(arabic, 'gu');
const chineseNumber = new RegExp(chinese, 'gu');
/** What must be read together: 2至3, 2—3, 三分之二, 六成五, 20万. */
const joined = new RegExp(`${number}(?:至|到|[-—–~～－]{1,2}|分之|成)${number}|${arabic}[十百千万亿]+`, 'gu');

/** The numbers of a text, in digits or as numerals that name one number; 一三 in 统一三项 names none. */
export function findNumerals(text: CodePoints): readonly Span[] {
  const numerals = text.match(chineseNumber).filter(({ start, end }) => parseNumeral(text.slice(start, end)) !== null);
  return [...text.match(arabicNumber), ...numerals];
}

/** The places where several things make one number: a scale, both ends of a range, a share. */
export function findJoinedNumerals(text: CodePoints): readonly Span[] {
  return text.match(joined);
}

/** The number that a span cuts in two, be it at its beginning or at its end; null when it cuts none. */
export function findCut(numerals: readonly Span[], span: Span): Span | null {
  const isInside = ({ start, end }: Span, point: number): boolean => start < point && point < end;
  const cut = numerals.find((numeral) => isInside(numeral, span.start) || isInside(numeral, span.end));
  return cut && !covers(span, cut) ? cut : null;
}
