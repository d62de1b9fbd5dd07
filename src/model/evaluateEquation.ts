import { ExactDecimal } from './ExactDecimal.js';
import type { Enumerated } from './enumeration.js';
import type { Figure } from './parseFigure.js';

/** An equation with the figures of its terms by letter; null where the text gives none. */
export interface EquationInput {
  readonly kind: Enumerated<'EquationKind'>;
  /** `left = right`, with + - * / and parentheses over the letters of the terms and plain numbers; `items` counts the things enumerated. */
  readonly expression: string;
  readonly terms: ReadonlyMap<string, Figure | null>;
  /** How many things are enumerated, for COUNT. */
  readonly items: number | null;
}

/** What the arithmetic gives: exact decimals as text, null where a term is missing. */
export interface EquationResult {
  readonly computed: string | null;
  readonly stated: string | null;
  readonly difference: string | null;
  readonly tolerance: string | null;
  readonly state: Exclude<Enumerated<'FindingState'>, 'NOT_APPLICABLE'>;
}

const notRecorded: EquationResult = {
  computed: null,
  stated: null,
  difference: null,
  tolerance: null,
  state: 'NOT_RECORDED',
};

/**
 * Computes the left side and compares it with the right one; a rate is computed in percent. The tolerance is half a unit of the
 * last digit that the right side states, the finest where it has several terms; things enumerated are counted exactly.
 * A right side of 余 or 至少 is a lower bound, one of 近 or 不超过 an upper bound.
 * @throws SyntaxError when the expression cannot be read, or does not use exactly the letters of the terms
 */
export function evaluateEquation({ kind, expression, terms, items }: EquationInput): EquationResult {
  const [left, right, ...more] = expression.split('=').map((side) => side.trim());
  if (!left || !right || more.length > 0)
    throw new SyntaxError(`an equation has two sides joined by one "=", got “${expression}”`);
  const values = new Map<string, ExactDecimal | null>(
    [...terms].map(([letter, figure]) => [letter, figure && new ExactDecimal(figure.normalized.value)]),
  );
  if (items !== null) values.set('items', new ExactDecimal(items));
  const [computed, stated] = [evaluate(left, values), evaluate(right, values)];
  const unused = [...values.keys()].find((letter) => !listLetters(expression).includes(letter));
  if (unused !== undefined) throw new SyntaxError(`“${unused}” stands in no side of “${expression}”`);
  const percent = kind === 'RATE' ? (computed?.times(100) ?? null) : computed;
  if (percent === null || stated === null) {
    return { ...notRecorded, computed: percent && toText(percent), stated: stated && toText(stated) };
  }
  const figures = listLetters(right).flatMap((letter) => terms.get(letter) ?? []);
  const tolerance = kind === 'COUNT' ? new ExactDecimal(0) : toleranceOf(figures);
  return compare({ computed: percent, stated, tolerance, qualifier: qualifierOf(figures) });
}

interface Comparison {
  readonly computed: ExactDecimal;
  readonly stated: ExactDecimal;
  readonly tolerance: ExactDecimal;
  readonly qualifier: Figure['qualifier'];
}

function compare({ computed, stated, tolerance, qualifier }: Comparison): EquationResult {
  const difference = computed.minus(stated);
  return {
    computed: toText(computed),
    stated: toText(stated),
    difference: toText(difference),
    tolerance: tolerance.toFixed(),
    state: holds(difference, tolerance, qualifier) ? 'PASS' : 'FAIL',
  };
}

function holds(difference: ExactDecimal, tolerance: ExactDecimal, qualifier: Figure['qualifier']): boolean {
  if (qualifier === 'OVER' || qualifier === 'AT_LEAST') return difference.gte(tolerance.neg());
  if (qualifier === 'NEARLY' || qualifier === 'AT_MOST') return difference.lte(tolerance);
  return difference.abs().lte(tolerance);
}

/** Quotients are shown to six digits after the point; they are compared unrounded. */
function toText(value: ExactDecimal): string {
  return value.toDecimalPlaces(6).toFixed();
}

function listLetters(text: string): readonly string[] {
  return text.match(/[A-Za-z]\w*/g) ?? [];
}

function toleranceOf(figures: readonly Figure[]): ExactDecimal {
  const halves = figures.map(({ value, normalized, digits }) => {
    const scale = new ExactDecimal(value).isZero() ? 1 : new ExactDecimal(normalized.value).div(value);
    return new ExactDecimal(10).pow(-digits).times(scale).div(2);
  });
  return halves.length === 0 ? new ExactDecimal(0) : ExactDecimal.min(...halves);
}

/** Only a right side of one term can be a bound. */
function qualifierOf(figures: readonly Figure[]): Figure['qualifier'] {
  const [only, ...others] = figures;
  return only && others.length === 0 ? only.qualifier : 'EXACT';
}

/** Recursive descent over sums of products; null as soon as a term has no value or a divisor is zero. */
function evaluate(text: string, values: ReadonlyMap<string, ExactDecimal | null>): ExactDecimal | null {
  const tokens = text.match(/[A-Za-z]\w*|\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? [];
  const result = readSum({ tokens, position: 0 }, values);
  if (result.position < tokens.length)
    throw new SyntaxError(`“${tokens[result.position]}” was not expected in “${text}”`);
  return result.value;
}

interface Reader {
  readonly tokens: readonly string[];
  readonly position: number;
}

type Value = Reader & { readonly value: ExactDecimal | null };

function readSum(reader: Reader, values: ReadonlyMap<string, ExactDecimal | null>): Value {
  let left = readProduct(reader, values);
  for (let sign = left.tokens[left.position]; sign === '+' || sign === '-'; sign = left.tokens[left.position]) {
    const right = readProduct({ tokens: left.tokens, position: left.position + 1 }, values);
    left = {
      ...right,
      value: left.value && right.value && (sign === '+' ? left.value.plus(right.value) : left.value.minus(right.value)),
    };
  }
  return left;
}

function readProduct(reader: Reader, values: ReadonlyMap<string, ExactDecimal | null>): Value {
  let left = readFactor(reader, values);
  for (let sign = left.tokens[left.position]; sign === '*' || sign === '/'; sign = left.tokens[left.position]) {
    const right = readFactor({ tokens: left.tokens, position: left.position + 1 }, values);
    left = {
      ...right,
      value:
        left.value && right.value && (sign === '*' ? left.value.times(right.value) : divide(left.value, right.value)),
    };
  }
  return left;
}

/** Nothing can be said of a share of nothing. */
function divide(left: ExactDecimal, right: ExactDecimal): ExactDecimal | null {
  return right.isZero() ? null : left.div(right);
}

function readFactor({ tokens, position }: Reader, values: ReadonlyMap<string, ExactDecimal | null>): Value {
  const token = tokens[position];
  if (token === '(') {
    const inner = readSum({ tokens, position: position + 1 }, values);
    if (tokens[inner.position] !== ')') throw new SyntaxError('a parenthesis is not closed');
    return { ...inner, position: inner.position + 1 };
  }
  if (token !== undefined && /^\d/.test(token))
    return { tokens, position: position + 1, value: new ExactDecimal(token) };
  const value = token === undefined ? undefined : values.get(token);
  if (value === undefined) throw new SyntaxError(`“${token ?? 'the end'}” is no term`);
  return { tokens, position: position + 1, value };
}
