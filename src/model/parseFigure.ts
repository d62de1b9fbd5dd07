import type { Enumerated } from './enumeration.js';
import { normalizePrint } from './normalizePrint.js';
import { type Quantity, readQuantity } from './readQuantity.js';
import { readRange } from './readRange.js';

/** A figure as printed, read: exact values as text without exponent. */
export interface Figure {
  readonly value: string;
  /** The upper end of a range (2至3次, 两三次); null for one value. */
  readonly valueTo: string | null;
  /** The unit of measure with its scale, `%` for percentages; empty when there is none. */
  readonly unit: string;
  readonly qualifier: Enumerated<'Qualifier'>;
  readonly kind: Exclude<Enumerated<'OutcomeKind'>, 'TEXT'>;
  /** In the base unit: 970.63 万元 → 9706300 元, 九成 → 90 %. */
  readonly normalized: { readonly value: string; readonly valueTo: string | null; readonly unit: string };
  /** Digits after the point, as printed; six for a fraction that no decimal gives in full. */
  readonly digits: number;
}

type Qualifier = Figure['qualifier'];

const before: Readonly<Record<string, Qualifier>> = {
  近: 'NEARLY',
  将近: 'NEARLY',
  接近: 'NEARLY',
  不足: 'NEARLY',
  不到: 'NEARLY',
  约: 'APPROXIMATE',
  大约: 'APPROXIMATE',
  约为: 'APPROXIMATE',
  至少: 'AT_LEAST',
  最少: 'AT_LEAST',
  不少于: 'AT_LEAST',
  不低于: 'AT_LEAST',
  不小于: 'AT_LEAST',
  上: 'AT_LEAST',
  至多: 'AT_MOST',
  最多: 'AT_MOST',
  不超过: 'AT_MOST',
  不高于: 'AT_MOST',
  不多于: 'AT_MOST',
  不大于: 'AT_MOST',
  超过: 'OVER',
  超: 'OVER',
  逾: 'OVER',
  突破: 'OVER',
  高于: 'OVER',
  多于: 'OVER',
};

const behind: Readonly<Record<string, Qualifier>> = {
  以上: 'AT_LEAST',
  及以上: 'AT_LEAST',
  以内: 'AT_MOST',
  之内: 'AT_MOST',
  以下: 'AT_MOST',
  及以下: 'AT_MOST',
  左右: 'APPROXIMATE',
  上下: 'APPROXIMATE',
  有余: 'OVER',
  余: 'OVER',
  多: 'OVER',
};

const within: Readonly<Record<string, Qualifier>> = { 余: 'OVER', 多: 'OVER', 来: 'APPROXIMATE' };

/** The words behind a figure that belong to it: who leaves them out changes what it says. */
export const closingQualifiers: readonly string[] = ['以上', '及以上', '以内', '以下', '及以下', '左右'];

/** The words in front of a figure that belong to it and can be nothing else (近 also ends 附近, 约 ends 合约). */
export const openingQualifiers: readonly string[] = Object.keys(before).filter((word) =>
  /^(不.|将|接|大|至|超过)/u.test(word),
);

const opening = new RegExp(`^(${joinLongestFirst(before)})\\s*`, 'u');
const closing = new RegExp(`\\s*(${joinLongestFirst(behind)})$`, 'u');

function joinLongestFirst(words: Readonly<Record<string, unknown>>): string {
  return Object.keys(words)
    .sort((one, other) => other.length - one.length)
    .join('|');
}

/**
 * Reads a figure such as `71000余名`, `近90万元`, `99.5%`, `十二次`, `3.5万亿元`, `九成`, `三分之二`, `百分之九十二`, `0.5个百分点`, `2至3次`,
 * `1,688户`; null when it is none. Numbers that are only hinted at (数十, 十几) and numerals left over in the unit are refused.
 */
export function parseFigure(text: string): Figure | null {
  const { bare, qualifiers } = stripQualifiers(normalizePrint(text));
  const isQualified = qualifiers.length > 0;
  const quantity = readQuantity(bare, isQualified) ?? readRange(bare, isQualified);
  if (!quantity) return null;
  const inner = quantity.rest === null ? [] : [within[quantity.rest] ?? 'OVER'];
  return toFigure(quantity, combine([...qualifiers, ...inner], quantity.valueTo !== null));
}

function stripQualifiers(text: string): { readonly bare: string; readonly qualifiers: readonly Qualifier[] } {
  const [first, last] = [opening.exec(text), closing.exec(text)];
  const bare = text.slice(first?.[0].length ?? 0, last?.index ?? text.length);
  const words = [before[first?.[1] ?? ''], behind[last?.[1] ?? '']];
  return { bare, qualifiers: words.flatMap((word) => word ?? []) };
}

/** Words that say different things of one number (约20余件, 近百余起) leave it about right; a range is about right by itself. */
function combine(qualifiers: readonly Qualifier[], isRange: boolean): Qualifier {
  const [only, ...others] = new Set(qualifiers);
  if (only === undefined) return isRange ? 'APPROXIMATE' : 'EXACT';
  return others.length === 0 ? only : 'APPROXIMATE';
}

function toFigure({ value, valueTo, scale, unit, factor, base, digits }: Quantity, qualifier: Qualifier): Figure {
  return {
    value: value.toFixed(),
    valueTo: valueTo?.toFixed() ?? null,
    unit: `${scale}${unit}`,
    qualifier,
    kind: kindOf(base),
    normalized: {
      value: value.times(factor).toFixed(),
      valueTo: valueTo?.times(factor).toFixed() ?? null,
      unit: base,
    },
    digits,
  };
}

function kindOf(base: string): Figure['kind'] {
  if (base === '%') return 'RATE';
  if (base === '个百分点') return 'CHANGE';
  return /元$/u.test(base) ? 'AMOUNT' : 'COUNT';
}
