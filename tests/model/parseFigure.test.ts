import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../src/model/parseFigure.js';
import { textValueKey, toValueKey } from '../../src/model/valueKey.js';

describe('a figure as printed', () => {
  it.each([
    ['71000余名', '71000', '名', 'OVER', 'COUNT', '71000', '名'],
    ['近90万元', '90', '万元', 'NEARLY', 'AMOUNT', '900000', '元'],
    ['99.5%', '99.5', '%', 'EXACT', 'RATE', '99.5', '%'],
    ['99.9％', '99.9', '%', 'EXACT', 'RATE', '99.9', '%'],
    ['970.63万元', '970.63', '万元', 'EXACT', 'AMOUNT', '9706300', '元'],
    ['5万余元', '5', '万元', 'OVER', 'AMOUNT', '50000', '元'],
    ['175772.7元', '175772.7', '元', 'EXACT', 'AMOUNT', '175772.7', '元'],
    ['648445剂次', '648445', '剂次', 'EXACT', 'COUNT', '648445', '剂次'],
    ['26064元', '26064', '元', 'EXACT', 'AMOUNT', '26064', '元'],
    ['52件', '52', '件', 'EXACT', 'COUNT', '52', '件'],
    ['22个', '22', '个', 'EXACT', 'COUNT', '22', '个'],
    ['100多次', '100', '次', 'OVER', 'COUNT', '100', '次'],
    ['不少于3次', '3', '次', 'AT_LEAST', 'COUNT', '3', '次'],
    ['至少3次', '3', '次', 'AT_LEAST', 'COUNT', '3', '次'],
    ['3次以上', '3', '次', 'AT_LEAST', 'COUNT', '3', '次'],
    ['不超过10日', '10', '日', 'AT_MOST', 'COUNT', '10', '日'],
    ['10日以内', '10', '日', 'AT_MOST', 'COUNT', '10', '日'],
    ['约2亿元', '2', '亿元', 'APPROXIMATE', 'AMOUNT', '200000000', '元'],
  ])('%s is read', (printed, value, unit, qualifier, kind, normalized, base) => {
    expect(parseFigure(printed)).toMatchObject({
      value,
      unit,
      qualifier,
      kind,
      normalized: { value: normalized, unit: base },
    });
  });

  it.each(['', '若干', '文件11份', '11份3件', '第3次', '1.2.3元'])('is not “%s”', (printed) => {
    expect(parseFigure(printed)).toBeNull();
  });

  it('keeps every digit of a long number', () => {
    expect(parseFigure('12345678901234567890123456789.123456789万元')?.normalized.value).toBe(
      '123456789012345678901234567891234.56789',
    );
  });

  it('counts the digits after the point as printed', () => {
    expect(parseFigure('67.50%')?.digits).toBe(2);
    expect(parseFigure('67%')?.digits).toBe(0);
  });
});

describe('the key of a value', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }))
    .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places)).toFixed());
  const near = decimal.chain((value) =>
    fc
      .tuple(fc.constant(value), fc.constantFrom('0', '0.1', '-0.1', '0.00001', '-9'))
      .map(([one, step]) => [one, new Decimal(one).plus(step).toFixed()] as const),
  );
  const inOrder = (one: string, other: string): void => {
    const [first, second] = [
      toValueKey({ value: one, valueTo: null, unit: '元' }),
      toValueKey({ value: other, valueTo: null, unit: '元' }),
    ];
    expect(first < second ? -1 : first > second ? 1 : 0).toBe(new Decimal(one).cmp(other));
  };

  it('orders as text as the value orders as a number', () => {
    fc.assert(fc.property(decimal, decimal, inOrder));
    fc.assert(fc.property(near, ([one, other]) => inOrder(one, other)));
  });

  it('keeps the values of one unit together', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (one, other, third) => {
        const keys = [one, other].map((value) => toValueKey({ value, valueTo: null, unit: '件' })).sort();
        const stranger = toValueKey({ value: third, valueTo: null, unit: '元' });
        expect(stranger < (keys[0] ?? '') || stranger > (keys[1] ?? '')).toBe(true);
      }),
    );
  });

  it('knows one zero', () => {
    expect(toValueKey({ value: '-0', valueTo: null, unit: '' })).toBe(
      toValueKey({ value: '0.00', valueTo: null, unit: '' }),
    );
  });

  it('puts texts apart from all figures', () => {
    expect(toValueKey({ value: '0', valueTo: null, unit: '' })).not.toBe(textValueKey);
  });
});
