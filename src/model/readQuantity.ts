import { ExactDecimal } from './ExactDecimal.js';
import { numeralCharacters, parseNumeral, parseScale } from './parseNumeral.js';

/** A number with its unit, without the words around it. */
export interface Quantity extends ReadNumber, Measurement {
  /** 余, 多 or 来 between the number and its unit. */
  readonly rest: string | null;
}

interface ReadNumber {
  readonly value: ExactDecimal;
  readonly valueTo: ExactDecimal | null;
  /** Digits after the point. */
  readonly digits: number;
}

interface Measurement {
  /** As printed behind the number: 万 of 20万千瓦. */
  readonly scale: string;
  /** As printed, without the scale. */
  readonly unit: string;
  /** From the value to the base unit. */
  readonly factor: ExactDecimal;
  readonly base: string;
}

/** How many digits after the point a fraction without end keeps: 三分之二 is 66.666667 %. */
export const fractionDigits = 6;

/**
 * Reads a number with its unit from normalised text; null when it is none, or when a numeral is left over in the unit.
 * `isQualified`: words such as 近 and 超 stand around it, so that a bare 百 or 千万 is a number (近百件, 超千万元).
 */
export function readQuantity(text: string, isQualified: boolean): Quantity | null {
  return readShare(text) ?? readTenths(text) ?? readCompound(text) ?? readPlain(text, isQualified);
}

const chinese = `[${numeralCharacters}点點]+`;
const arabic = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const one = new ExactDecimal(1);

/** A number alone, in digits or as a numeral. */
function readNumber(text: string): ReadNumber | null {
  if (new RegExp(`^-?${arabic}$`, 'u').test(text)) {
    return {
      value: new ExactDecimal(text.replaceAll(',', '')),
      valueTo: null,
      digits: text.split('.')[1]?.length ?? 0,
    };
  }
  const numeral = parseNumeral(text);
  return numeral && { ...numeral, digits: Array.from(/[点點](.*)$/u.exec(text)?.[1] ?? '').length };
}

const share = new RegExp(`^(${chinese}|\\d+)分之(${chinese}|${arabic})(余|多|来)?$`, 'u');

/** 百分之九十二, 千分之三, 三分之二: a share is a percentage; per mille stays what it is. */
function readShare(text: string): Quantity | null {
  const [, whole = '', printed = '', rest = null] = share.exec(text === '百分百' ? '百分之一百' : text) ?? [];
  const divisor = readBare(whole)?.value ?? readNumber(whole)?.value;
  const part = readNumber(printed) ?? readBare(printed);
  if (!divisor || !part || divisor.isZero()) return null;
  if (divisor.eq(1000)) return { ...part, ...measure('', '‰'), rest };
  const toPercent = (value: ExactDecimal): ExactDecimal => roundEndless(value.times(100).div(divisor));
  const value = toPercent(part.value);
  const digits = divisor.eq(100) ? part.digits : value.decimalPlaces();
  return { value, valueTo: part.valueTo && toPercent(part.valueTo), digits, ...measure('', '%'), rest };
}

function roundEndless(value: ExactDecimal): ExactDecimal {
  return value.decimalPlaces() > 60 ? value.toDecimalPlaces(fractionDigits) : value;
}

const tenths = new RegExp(`^(${chinese}|${arabic})(余|多|来)?成([一二三四五六七八九])?$`, 'u');

/** 九成, 3.5成, 六成五, 七八成. */
function readTenths(text: string): Quantity | null {
  const [, printed = '', rest = null, more] = tenths.exec(text) ?? [];
  const number = readNumber(printed);
  if (!number) return null;
  const further = more === undefined ? null : parseNumeral(more);
  if (!further) return { ...number, ...measure('', '成'), rest };
  if (number.valueTo || number.digits > 0 || rest !== null) return null;
  return { value: number.value.plus(further.value.div(10)), valueTo: null, digits: 1, ...measure('', '成'), rest };
}

const compound = /^(\d+(?:\.\d+)?)(万亿|亿|万)(\d+)(千万|百万|万|千|百)?(余|多|来)?(.*)$/u;

/** 1亿2000万元, 3万5千人, 1万2000元: the scales fall, and the value is given without one. */
function readCompound(text: string): Quantity | null {
  const [, high = '', highScale = '', low = '', lowScale = '', rest = null, printed = ''] = compound.exec(text) ?? [];
  const [above, below, unit] = [parseScale(highScale), parseScale(lowScale), checkUnit(printed)];
  if (high === '' || !above || !below || unit === null) return null;
  const [first, second] = [new ExactDecimal(high).times(above), new ExactDecimal(low).times(below)];
  // 3万5人 may be 35,000 or 30,005: no number to trust.
  if (second.gte(above) || second.lt(above.div(10))) return null;
  return { value: first.plus(second), valueTo: null, digits: 0, ...measure('', unit), rest };
}

const plain = new RegExp(
  `^(-?${arabic}|${chinese})(余|多|来)?((?:[十百千万亿](?!分点))*)(余|多|来)?(个(?=多))?(多(?=.))?(.*)$`,
  'u',
);

/** 12件, 20万千瓦, 90余万元, 十二次, 三十余万, 近百件, 3个多月. */
function readPlain(text: string, isQualified: boolean): Quantity | null {
  const [, printed = '', early, scalePrinted = '', late, classifier = '', middle, noun = ''] = plain.exec(text) ?? [];
  const {
    numeral,
    scale,
    unit: measured,
  } = divide({ numeral: printed, scale: scalePrinted, unit: `${classifier}${noun}` });
  const [unit, rest] = [checkUnit(measured), early ?? late ?? middle ?? null];
  if (unit === null) return null;
  const number = readNumber(numeral);
  if (number) return parseScale(scale) && { ...number, ...measure(scale, unit), rest };
  const bare = isQualified || rest !== null ? readBare(`${numeral}${scale}`) : null;
  return bare && { ...bare, ...measure('', unit), rest };
}

interface Divided {
  readonly numeral: string;
  readonly scale: string;
  readonly unit: string;
}

/** Where number, scale and unit part: 二十万 is 20 with the scale 万, and the 千 of 千瓦 belongs to the unit. */
function divide({ numeral, scale, unit }: Divided): Divided {
  const whole = `${numeral}${scale}`;
  const isKilo = /千$/u.test(whole) && /^[瓦克米伏焦卡赫帕]/u.test(unit);
  if (isKilo) {
    const [shorterNumeral, shorterScale] = scale === '' ? [numeral.slice(0, -1), ''] : [numeral, scale.slice(0, -1)];
    return divide({ numeral: shorterNumeral, scale: shorterScale, unit: `\u0000${unit}` });
  }
  const [, number = numeral, myriads = ''] = /^([^万亿]+)([万亿]+)$/u.exec(scale === '' ? numeral : '') ?? [];
  return { numeral: number, scale: `${myriads}${scale}`, unit: unit.replace('\u0000', '千') };
}

/** A scale alone as a number: 百 of 近百件. */
function readBare(text: string): ReadNumber | null {
  const value = text === '' ? null : parseScale(text);
  return value && { value, valueTo: null, digits: 0 };
}

function measure(scale: string, unit: string): Measurement {
  switch (unit) {
    case '成':
      return { scale, unit, factor: new ExactDecimal(10), base: '%' };
    case '‰':
      return { scale, unit, factor: new ExactDecimal('0.1'), base: '%' };
    case '百分点':
      return { scale, unit, factor: one, base: '个百分点' };
    default:
      return { scale, unit, factor: parseScale(scale) ?? one, base: unit };
  }
}

const strayNumeral = new RegExp(`[\\d几半第点${numeralCharacters}]`, 'u');

/** The unit where it is one; null where a numeral or punctuation is left in it: 二次 behind 十, 项、 behind 五. */
function checkUnit(unit: string): string | null {
  const rest = unit.replace(/^个?百分点$|^千(?=[瓦克米伏焦卡赫帕])/u, '');
  return strayNumeral.test(rest) || !/^[\p{L}%‰°²³㎡㎥/·()]*$/u.test(rest) ? null : unit;
}
