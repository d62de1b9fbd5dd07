import { ExactDecimal } from './ExactDecimal.js';
import type { Enumerated } from './enumeration.js';

/** A figure as printed, read: exact values as text without exponent. */
export interface Figure {
  readonly value: string;
  /** The unit of measure as printed, `%` for rates; empty when there is none. */
  readonly unit: string;
  readonly qualifier: Enumerated<'Qualifier'>;
  readonly kind: Exclude<Enumerated<'OutcomeKind'>, 'TEXT'>;
  /** In the base unit: 970.63 万元 → 9706300 元. */
  readonly normalized: { readonly value: string; readonly unit: string };
  /** Digits after the point, as printed. */
  readonly digits: number;
}

const pattern =
  /^(近|约|至少|不少于|不超过|超|逾)?\s*(\d+(?:\.\d+)?|[一二三四五六七八九十])\s*([十百千万亿]*)(余|多)?([^\d]*?)(以上|以内|左右|余)?$/u;

/** The numerals of enumerations: 六大领域, 六减一增. */
const numerals = '一二三四五六七八九十';

const scales: Readonly<Record<string, string>> = {
  '': '1',
  十: '10',
  百: '100',
  千: '1000',
  万: '10000',
  十万: '100000',
  百万: '1000000',
  千万: '10000000',
  亿: '100000000',
};

const qualifiers: Readonly<Record<string, Enumerated<'Qualifier'>>> = {
  近: 'NEARLY',
  约: 'APPROXIMATE',
  左右: 'APPROXIMATE',
  至少: 'AT_LEAST',
  不少于: 'AT_LEAST',
  以上: 'AT_LEAST',
  不超过: 'AT_MOST',
  以内: 'AT_MOST',
  超: 'OVER',
  逾: 'OVER',
  余: 'OVER',
  多: 'OVER',
};

/** Reads a figure such as `71000余名`, `近90万元`, `99.5%`; null when it is none. */
export function parseFigure(text: string): Figure | null {
  const [, before, digits, scale = '', rest, unit = '', after] = pattern.exec(text.normalize('NFKC').trim()) ?? [];
  const factor = scales[scale];
  if (digits === undefined || factor === undefined) return null;
  const numeral = numerals.indexOf(digits);
  const value = new ExactDecimal(numeral < 0 ? digits : numeral + 1);
  const word = before ?? rest ?? after;
  return {
    value: value.toFixed(),
    unit: `${scale}${unit}`,
    qualifier: (word && qualifiers[word]) || 'EXACT',
    kind: kindOf(unit),
    normalized: { value: value.times(factor).toFixed(), unit },
    digits: digits.split('.')[1]?.length ?? 0,
  };
}

function kindOf(unit: string): Figure['kind'] {
  if (unit === '%') return 'RATE';
  return /元$/.test(unit) ? 'AMOUNT' : 'COUNT';
}

const width = 40;

/**
 * An order-preserving text of a value in its unit: within one unit, plain text comparison orders by value, negative ones included.
 * Values with up to 40 digits before and any number after the point.
 */
export function toValueKey({ value, unit }: Figure['normalized']): string {
  const decimal = new ExactDecimal(value);
  const [whole = '0', fraction = ''] = decimal.abs().toFixed().split('.');
  const digits = `${whole.padStart(width, '0')}.${fraction}`;
  if (decimal.gte(0)) return `${unit} 1${digits}`;
  // Nines' complement turns the order of negative values round; the mark at the end orders a shorter fraction behind a longer one.
  return `${unit} 0${digits.replace(/\d/g, (digit) => String(9 - Number(digit)))}~`;
}

/** The key of an outcome without a figure: behind all figures. */
export const textValueKey = '~';
