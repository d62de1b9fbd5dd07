import { ExactDecimal } from './ExactDecimal.js';
import type { Figure } from './parseFigure.js';

const width = 40;

/**
 * An order-preserving text of a value in its unit: within one unit, plain text comparison orders by value, negative ones included; of
 * two figures that begin alike, a range stands behind a value and the wider range behind the narrower.
 * Values with up to 40 digits before and any number after the point.
 */
export function toValueKey({ value, valueTo, unit }: Figure['normalized']): string {
  return `${unit} ${[value, ...(valueTo === null ? [] : [valueTo])].map(toKey).join(' ')}`;
}

function toKey(value: string): string {
  const decimal = new ExactDecimal(value);
  const [whole = '0', fraction = ''] = decimal.abs().toFixed().split('.');
  const digits = `${whole.padStart(width, '0')}.${fraction}`;
  if (decimal.gte(0)) return `1${digits}`;
  // Nines' complement turns the order of negative values round; the mark at the end orders a shorter fraction behind a longer one.
  return `0${digits.replace(/\d/g, (digit) => String(9 - Number(digit)))}~`;
}

/** The key of an outcome without a figure: behind all figures. */
export const textValueKey = '~';
