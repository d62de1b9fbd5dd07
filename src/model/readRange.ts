import { type Quantity, readQuantity } from './readQuantity.js';

const between = /^(.+?)(?:至|到|-|~)(.+)$/u;

/**
 * Reads a range with its unit: 2至3次, 2-3万元, 30%至40%, 百分之三十至四十, 8000至1万元; null when it is none. The first end takes scale and
 * unit from the second where it has none of its own, and the first must be the smaller.
 */
export function readRange(text: string, isQualified: boolean): Quantity | null {
  const [, first = '', second = ''] = between.exec(text) ?? [];
  // 百分之三十至四十: the share stands before the first end and holds for both.
  const share = /^(.+分之)/u.exec(first)?.[1] ?? '';
  const upper = readQuantity(second.includes('分之') ? second : `${share}${second}`, isQualified);
  if (!upper || upper.valueTo) return null;
  return joinEnds(readShared(first, second, isQualified), upper) ?? joinEnds(readQuantity(first, isQualified), upper);
}

/** The first end with what stands behind the second: 2 of 2-3万元 is 2万元. */
function readShared(first: string, second: string, isQualified: boolean): Quantity | null {
  const behind = /[^\d,.]*$/u.exec(second)?.[0] ?? '';
  const tail = /\d/u.test(second) ? behind : second.replace(/^[〇零一二三四五六七八九十百两]+/u, '');
  return readQuantity(`${first}${tail}`, isQualified);
}

/** Both ends in one unit, the lower one first. */
function joinEnds(lower: Quantity | null, upper: Quantity): Quantity | null {
  if (!lower || lower.valueTo) return null;
  const [from, to] = [lower.value.times(lower.factor), upper.value.times(upper.factor)];
  const isBare = lower.unit === '' && lower.base !== '%';
  if (from.gte(to) || !(lower.base === upper.base || isBare)) return null;
  const digits = Math.max(lower.digits, upper.digits);
  if (lower.scale === upper.scale && lower.unit === upper.unit)
    return { ...upper, value: lower.value, valueTo: upper.value, digits };
  if (upper.base === '%')
    return { ...upper, scale: '', unit: '%', base: '%', factor: from.div(from), value: from, valueTo: to, digits };
  return { ...upper, scale: '', factor: from.div(from), value: from, valueTo: to, digits };
}
