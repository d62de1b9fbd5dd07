import { describe, expect, it } from 'vitest';
import { orderTrail } from '../../src/model/trail.js';

describe('the order of a trail', () => {
  it('goes from the law to the plan, whichever way the links are stored, with units behind their facts', () => {
    const links = [
      ['plan:cn/p', 'ADDRESSES', 'shortcoming:cn/s'],
      ['unit:cn/u', 'RESPONSIBLE_FOR', 'plan:cn/p'],
      ['shortcoming:cn/s', 'CONCERNS', 'obligation:cn/o'],
      ['equation:cn/e', 'TERM', 'outcome:cn/r'],
      ['measure:cn/m', 'YIELDS', 'outcome:cn/r'],
      ['unit:cn/u', 'RESPONSIBLE_FOR', 'measure:cn/m'],
      ['measure:cn/m', 'FULFILS', 'obligation:cn/o'],
      ['obligation:cn/o', 'BORNE_BY', 'unit:cn/u'],
      ['provision:cn/a', 'IMPOSES', 'obligation:cn/o'],
      ['version:cn/v', 'CONTAINS', 'provision:cn/a'],
      ['instrument:cn/i', 'HAS_VERSION', 'version:cn/v'],
      ['instrument:cn/i', 'ISSUED_BY', 'unit:cn/u'],
      ['instrument:cn/i', 'BASED_ON', 'instrument:cn/h'],
      ['instrument:cn/local', 'BASED_ON', 'provision:cn/a'],
    ].map(([from = '', relation = '', to = '']) => ({ link: `link:cn/${relation}`, relation, from, to }));
    expect(orderTrail(links).map(({ from, to, reversed }) => `${from} ${reversed ? '<' : '>'} ${to}`)).toEqual([
      'instrument:cn/h < instrument:cn/i',
      'instrument:cn/i > unit:cn/u',
      'instrument:cn/i > version:cn/v',
      'version:cn/v > provision:cn/a',
      'provision:cn/a < instrument:cn/local',
      'provision:cn/a > obligation:cn/o',
      'obligation:cn/o > unit:cn/u',
      'obligation:cn/o < measure:cn/m',
      'measure:cn/m < unit:cn/u',
      'measure:cn/m > outcome:cn/r',
      'outcome:cn/r < equation:cn/e',
      'obligation:cn/o < shortcoming:cn/s',
      'shortcoming:cn/s < plan:cn/p',
      'plan:cn/p < unit:cn/u',
    ]);
    expect(orderTrail(links.toReversed())).toEqual(orderTrail(links));
  });
});
