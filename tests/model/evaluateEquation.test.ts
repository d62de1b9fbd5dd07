import { describe, expect, it } from 'vitest';
import type { Enumerated } from '../../src/model/enumeration.js';
import { type EquationResult, evaluateEquation } from '../../src/model/evaluateEquation.js';
import { parseFigure } from '../../src/model/parseFigure.js';

interface Example {
  readonly kind: Enumerated<'EquationKind'>;
  readonly expression: string;
  /** Letter → figure as printed. */
  readonly terms: Readonly<Record<string, string | null>>;
  readonly items?: number;
}

function evaluate({ kind, expression, terms, items }: Example): EquationResult {
  const figures = new Map(
    Object.entries(terms).map(([letter, printed]) => [letter, printed === null ? null : parseFigure(printed)]),
  );
  return evaluateEquation({ kind, expression, terms: figures, items: items ?? null });
}

describe('an equation', () => {
  it('holds for the doses of vaccine', () => {
    const terms = { a: '337916剂次', b: '306217剂次', c: '4312剂次', total: '648445剂次' };
    expect(evaluate({ kind: 'SUM', expression: 'a + b + c = total', terms })).toMatchObject({
      computed: '648445',
      difference: '0',
      state: 'PASS',
    });
  });

  it('fails by one, with the difference', () => {
    const result = evaluate({ kind: 'SUM', expression: 'a + b = c', terms: { a: '2件', b: '2件', c: '5件' } });
    expect(result).toMatchObject({ computed: '4', stated: '5', difference: '-1', state: 'FAIL' });
  });

  it('balances two sides of several terms', () => {
    const terms = { a: '14起', c: '2起', d: '15起', p: '1起' };
    expect(evaluate({ kind: 'BALANCE', expression: 'a + c = d + p', terms }).state).toBe('PASS');
    expect(evaluate({ kind: 'BALANCE', expression: 'a + c = d + p', terms: { ...terms, p: '2起' } }).state).toBe(
      'FAIL',
    );
  });

  it('compares a rate in percent, by half a unit of its last stated digit', () => {
    const terms = { done: '8633件', all: '8642件', rate: '99.9%' };
    expect(evaluate({ kind: 'RATE', expression: 'done / all = rate', terms })).toEqual({
      computed: '99.895857',
      stated: '99.9',
      difference: '-0.004143',
      tolerance: '0.05',
      state: 'PASS',
    });
    expect(
      evaluate({ kind: 'RATE', expression: 'done / all = rate', terms: { ...terms, rate: '99.90%' } }).tolerance,
    ).toBe('0.005');
    expect(evaluate({ kind: 'RATE', expression: 'done / all = rate', terms: { ...terms, rate: '99.99%' } }).state).toBe(
      'FAIL',
    );
  });

  it('keeps products before sums and parentheses before both', () => {
    const terms = { a: '204个', b: '79个', rate: '61.27%' };
    expect(evaluate({ kind: 'RATE', expression: '(a - b) / a = rate', terms }).state).toBe('PASS');
    expect(evaluate({ kind: 'SUM', expression: 'a + b * 2 = c', terms: { a: '1件', b: '2件', c: '5件' } }).state).toBe(
      'PASS',
    );
    expect(
      evaluate({ kind: 'DIFFERENCE', expression: 'a - b - c = d', terms: { a: '9件', b: '3件', c: '2件', d: '4件' } })
        .state,
    ).toBe('PASS');
  });

  it('scales the tolerance with the unit of the figure', () => {
    const terms = { a: '100元', b: '50元', c: '0.02万元' };
    expect(evaluate({ kind: 'SUM', expression: 'a + b = c', terms })).toMatchObject({
      difference: '-50',
      tolerance: '50',
      state: 'PASS',
    });
  });

  it('takes 余 as a lower bound and 近 as an upper one', () => {
    const sum = (total: string, a = '60件'): string =>
      evaluate({ kind: 'SUM', expression: 'a + b = c', terms: { a, b: '50件', c: total } }).state;
    expect([sum('100余件'), sum('120余件'), sum('近120件'), sum('近100件')]).toEqual(['PASS', 'FAIL', 'PASS', 'FAIL']);
  });

  it('counts the things enumerated exactly', () => {
    const count = (items: number): string =>
      evaluate({ kind: 'COUNT', expression: 'items = stated', terms: { stated: '6件' }, items }).state;
    expect([count(6), count(5)]).toEqual(['PASS', 'FAIL']);
  });

  it('is not recorded where a term is missing, and shows the side that is known', () => {
    const result = evaluate({ kind: 'RATE', expression: 'a / b = rate', terms: { a: null, b: '5件', rate: '100%' } });
    expect(result).toEqual({ computed: null, stated: '100', difference: null, tolerance: null, state: 'NOT_RECORDED' });
  });

  it('is not recorded where it divides by zero', () => {
    expect(
      evaluate({ kind: 'RATE', expression: 'a / b = rate', terms: { a: '0件', b: '0件', rate: '100%' } }).state,
    ).toBe('NOT_RECORDED');
  });

  it.each([
    ['a + b', 'an equation has two sides'],
    ['a = b = c', 'an equation has two sides'],
    ['a + x = b', '“x” is no term'],
    ['(a = b', 'a parenthesis is not closed'],
    ['a + = b', '“the end” is no term'],
    ['a b = a', '“b” was not expected'],
    ['a = a', '“b” stands in no side'],
  ])('refuses “%s”', (expression, message) => {
    expect(() => evaluate({ kind: 'SUM', expression, terms: { a: '1件', b: '1件' } })).toThrow(message);
  });
});
