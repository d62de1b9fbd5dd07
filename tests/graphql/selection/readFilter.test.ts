import { describe, expect, it } from 'vitest';
import { ObligraphError } from '../../../src/errors.js';
import { readFilter } from '../../../src/graphql/selection/readFilter.js';

function refusalOf(filter: object): Readonly<Record<string, unknown>> {
  try {
    readFilter(filter, 'value' in filter ? 'Outcome' : 'Measure');
  } catch (error) {
    if (error instanceof ObligraphError) return { code: error.code, ...error.details };
  }
  return {};
}

describe('a filter', () => {
  it('refuses a date that does not exist, wherever it stands, and says what a date is', () => {
    const wrong = ['2021-02-30', '2021-13-01', '2021', '二〇二一年', '2021-1-1', ''];
    for (const received of wrong) {
      const refusal = { code: 'BAD_USER_INPUT', argument: 'periodFrom', wanted: 'YYYY-MM-DD', received };
      expect(refusalOf({ periodFrom: { gte: received } })).toEqual(refusal);
      expect(refusalOf({ or: [{ periodFrom: { in: ['2021-02-28', received] } }] })).toEqual(refusal);
    }
    expect(readFilter({ periodFrom: { gte: '2024-02-29' } }, 'Measure')).toMatchObject({
      comparison: 'gte',
      value: '2024-02-29',
    });
  });

  it('refuses a number that is none, and reads the same number written in two ways as one', () => {
    expect(refusalOf({ value: { eq: '1,000' } })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'value' });
    expect(readFilter({ value: { eq: '99.50' } }, 'Outcome')).toEqual(readFilter({ value: { eq: '99.5' } }, 'Outcome'));
  });
});
