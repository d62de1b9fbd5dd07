import { ExactDecimal } from './ExactDecimal.js';

/** The characters of Chinese numerals, for patterns: plain, formal (壹贰叁) and traditional ones. */
export const numeralCharacters = '〇零一二三四五六七八九十百千万亿两廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟貳參陸兩萬億';

const digits = '零一二三四五六七八九';

const plainForms: Readonly<Record<string, string>> = {
  〇: '零',
  两: '二',
  兩: '二',
  廿: '二十',
  卅: '三十',
  卌: '四十',
  點: '点',
  ...Object.fromEntries(
    Array.from('壹贰叁肆伍陆柒捌玖拾佰仟貳參陸萬億', (formal, index) => [
      formal,
      '一二三四五六七八九十百千二三六万亿'[index] ?? formal,
    ]),
  ),
};

/** What a numeral comes to: one value, or two where it names a range (两三, 二十三四, 七八百). */
export interface Numeral {
  readonly value: ExactDecimal;
  readonly valueTo: ExactDecimal | null;
}

/**
 * Reads a Chinese numeral in full: 十二, 一百零五, 二〇二一, 两万三, 廿三, 三点五亿, 壹佰贰拾; null when it is none that says one number
 * (一二三, 三二十, 一千百). Two neighbouring digits name a range: 两三, 三五, 十二三. Exact, and strict: nothing is left over or skipped,
 * which none of the published libraries promises (see the test of printed figures).
 */
export function parseNumeral(text: string): Numeral | null {
  const plain = Array.from(text, (character) => plainForms[character] ?? character).join('');
  const value = parseDecimal(plain);
  return value ? { value, valueTo: null } : parsePair(plain);
}

/** 三点五, 三点一四亿, and whole numbers. */
function parseDecimal(text: string): ExactDecimal | null {
  const [, whole, fraction, scale = ''] = /^(.+)点([零一二三四五六七八九]+)([万亿]*)$/u.exec(text) ?? [];
  if (whole === undefined || fraction === undefined) return parseWhole(text);
  const [value, factor] = [parseWhole(whole), parseScale(scale)];
  return value && factor && value.plus(`0.${toArabic(fraction)}`).times(factor);
}

function parseWhole(text: string): ExactDecimal | null {
  if (isDigitString(text)) return new ExactDecimal(toArabic(text));
  for (const [name, size] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.lastIndexOf(name);
    if (at >= 0) return joinParts({ head: text.slice(0, at), tail: text.slice(at + 1), name, size });
  }
  return parseBelowTenThousand(text);
}

/** 零 to 九 alone; a row of digits where it has a zero (一〇五) or four places (一九八五): two or three others name no number. */
function isDigitString(text: string): boolean {
  if (!/^[零一二三四五六七八九]+$/u.test(text)) return false;
  return text.length === 1 || text.length >= 4 || (/零/u.test(text) && !/^零|零$/u.test(text));
}

function toArabic(text: string): string {
  return Array.from(text, (character) => String(digits.indexOf(character))).join('');
}

interface Parts {
  readonly head: string;
  readonly tail: string;
  readonly name: '亿' | '万';
  readonly size: number;
}

function joinParts({ head, tail, name, size }: Parts): ExactDecimal | null {
  const [before, after] = [head.includes(name) ? null : parseWhole(head), parseTail(tail, size)];
  return before && after && !before.isZero() ? before.times(size).plus(after) : null;
}

/** What stands behind 万 or 亿: 两万三 is 23,000, 两万零三 is 20,003. */
function parseTail(tail: string, size: number): ExactDecimal | null {
  if (tail === '') return new ExactDecimal(0);
  if (/^[一二三四五六七八九]$/u.test(tail)) return new ExactDecimal(digits.indexOf(tail)).times(size / 10);
  const value = parseWhole(tail.replace(/^零/u, ''));
  return value?.lt(size) && !value.isZero() ? value : null;
}

const belowTenThousand = /^(?:(.)千)?(零)?(?:(.)百)?(零)?(?:(.)?十)?(零)?([^零])?$/u;

function parseBelowTenThousand(text: string): ExactDecimal | null {
  const [all, thousands, , hundreds, , tens, zero, units] = belowTenThousand.exec(text) ?? [];
  const places = [thousands, hundreds, tens, units].map((place) => (place === undefined ? 0 : digits.indexOf(place)));
  if (!all || /^零|零$|零零/u.test(text) || places.some((place, index) => place < 0 || isMissing(text, place, index)))
    return null;
  const [thousand = 0, hundred = 0, ten = 0, unit = 0] = places;
  const tensInAll = text.includes('十') ? ten || 1 : 0;
  // 一百五 is 150 and 一千五 is 1,500: the last digit counts the next lower unit unless 零 says otherwise.
  const last = zero || tensInAll > 0 || /零/u.test(text) ? 1 : hundred > 0 ? 10 : thousand > 0 ? 100 : 1;
  return new ExactDecimal(thousand * 1000 + hundred * 100 + tensInAll * 10 + unit * last);
}

/** 零千 and 零百 are no numbers. */
function isMissing(text: string, place: number, index: number): boolean {
  return place === 0 && index < 2 && text.includes('千百'[index] ?? '');
}

/** 两三, 三五, 十二三, 三四十, 七八百: exactly two neighbouring digits that follow one another. */
function parsePair(text: string): Numeral | null {
  const pairs = [...text.matchAll(/(?=([一二三四五六七八九])([一二三四五六七八九]))/gu)];
  const [pair, ...others] = pairs;
  if (pair === undefined || others.length > 0) return null;
  const { 1: low = '', 2: high = '', index } = pair;
  if (digits.indexOf(high) - digits.indexOf(low) !== 1 && `${low}${high}` !== '三五') return null;
  const [value, valueTo] = [low, high].map((digit) =>
    parseDecimal(text.slice(0, index) + digit + text.slice(index + 2)),
  );
  return value && valueTo?.gt(value) ? { value, valueTo } : null;
}

const scales: ReadonlyMap<string, string> = new Map([
  ['', '1'],
  ['十', '1e1'],
  ['百', '1e2'],
  ['千', '1e3'],
  ['万', '1e4'],
  ['十万', '1e5'],
  ['百万', '1e6'],
  ['千万', '1e7'],
  ['亿', '1e8'],
  ['十亿', '1e9'],
  ['百亿', '1e10'],
  ['千亿', '1e11'],
  ['万亿', '1e12'],
]);

/** The factor of a scale behind a number, as in 3.5万亿; null when it is none. The empty scale is 1. */
export function parseScale(text: string): ExactDecimal | null {
  const factor = scales.get(text);
  return factor === undefined ? null : new ExactDecimal(factor);
}
