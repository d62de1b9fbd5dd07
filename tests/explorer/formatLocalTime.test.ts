import { describe, expect, it } from 'vitest';
import { formatLocalTime } from '../../src/explorer/paper/formatLocalTime.ts';

describe('the time of printing', () => {
  it('is written from the year to the minute, in whatever language the browser is', () => {
    expect(formatLocalTime(new Date(2021, 0, 3, 4, 5))).toMatch(/^2021-01-03 04:05 UTC[+-]\d{2}:\d{2}$/);
  });

  it('tells its distance from UTC', () => {
    const moment = new Date(2021, 5, 15, 12, 30);
    const [, day, time, distance] = /^(\S+) (\S+) UTC(\S+)$/.exec(formatLocalTime(moment)) ?? [];
    expect(new Date(`${day}T${time}${distance}`).getTime()).toBe(moment.getTime());
  });
});
