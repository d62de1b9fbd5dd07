import { Decimal } from 'decimal.js';
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
 * Computes the left side, compares it with the right one. The tolerance is half a unit of the last digit that is stated;
 * sums and counts of exact figures tolerate nothing. A rate is compared in percent.
 * @throws SyntaxError when the expression cannot be read
 */
export function evaluateEquation({ kind, expression, terms, items }: EquationInput): EquationResult {
  const [left, right, ...more] = expression.split('=').map((side) => side.trim());
  if (!left || !right || more.length > 0)
    throw new SyntaxError(`an equation has two sides joined by one "=", got “${expression}”`);
  const values = new Map<string, Decimal | null>(
    [...terms].map(([letter, figure]) => [letter, figure && toDecimal(figure)]),
  );
  if (items !== null) values.set('items', new Decimal(items));
  const computed = evaluate(left, values);
  const stated = evaluate(right, values);
  if (computed === null || stated === null) {
    return { ...notRecorded, computed: computed?.toFixed() ?? null, stated: stated?.toFixed() ?? null };
  }
  return compare({
    kind,
    computed: kind === 'RATE' ? computed.times(100) : computed,
    stated,
    figure: terms.get(right) ?? null,
  });
}

function compare({
  kind,
  computed,
  stated,
  figure,
}: {
  kind: EquationInput['kind'];
  computed: Decimal;
  stated: Decimal;
  figure: Figure | null;
}): EquationResult {
  const difference = computed.minus(stated);
  const tolerance = kind === 'RATE' && figure ? new Decimal(10).pow(-figure.digits).div(2) : new Decimal(0);
  return {
    computed: computed.toDecimalPlaces(6).toFixed(),
    stated: stated.toFixed(),
    difference: difference.toDecimalPlaces(6).toFixed(),
    tolerance: tolerance.toFixed(),
    state: holds(difference, tolerance, figure?.qualifier ?? 'EXACT') ? 'PASS' : 'FAIL',
  };
}

function holds(difference: Decimal, tolerance: Decimal, qualifier: Figure['qualifier']): boolean {
  if (qualifier === 'OVER' || qualifier === 'AT_LEAST') return difference.gte(tolerance.neg());
  if (qualifier === 'NEARLY' || qualifier === 'AT_MOST') return difference.lte(tolerance);
  return difference.abs().lte(tolerance);
}

function toDecimal(figure: Figure): Decimal {
  return new Decimal(figure.kind === 'RATE' ? figure.value : figure.normalized.value);
}

/** Recursive descent over sums of products; null as soon as a term has no value. */
function evaluate(text: string, values: ReadonlyMap<string, Decimal | null>): Decimal | null {
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

type Value = Reader & { readonly value: Decimal | null };

function readSum(reader: Reader, values: ReadonlyMap<string, Decimal | null>): Value {
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

function readProduct(reader: Reader, values: ReadonlyMap<string, Decimal | null>): Value {
  let left = readFactor(reader, values);
  for (let sign = left.tokens[left.position]; sign === '*' || sign === '/'; sign = left.tokens[left.position]) {
    const right = readFactor({ tokens: left.tokens, position: left.position + 1 }, values);
    left = {
      ...right,
      value: left.value && right.value && (sign === '*' ? left.value.times(right.value) : left.value.div(right.value)),
    };
  }
  return left;
}

function readFactor({ tokens, position }: Reader, values: ReadonlyMap<string, Decimal | null>): Value {
  const token = tokens[position];
  if (token === '(') {
    const inner = readSum({ tokens, position: position + 1 }, values);
    if (tokens[inner.position] !== ')') throw new SyntaxError('a parenthesis is not closed');
    return { ...inner, position: inner.position + 1 };
  }
  if (token !== undefined && /^\d/.test(token)) return { tokens, position: position + 1, value: new Decimal(token) };
  const value = token === undefined ? undefined : values.get(token);
  if (value === undefined) throw new SyntaxError(`“${token ?? 'the end'}” is no term`);
  return { tokens, position: position + 1, value };
}
