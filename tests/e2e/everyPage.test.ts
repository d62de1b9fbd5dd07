import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, openExplorer, picture } from '../support/openExplorer.js';

/** Each page by a name for its picture. */
const pages = {
  reader: '/document/cn-360733-2021/report?at=2571-2585',
  instrument: '/instrument/cn/ordinance-on-business-environment',
  home: '/',
  unit: '/unit/cn-360733/justice-bureau',
  obligation: '/obligation/cn-360733/apply-notification-and-commitment',
  measure: '/measure/cn-360733-2021/study-laws-at-executive-meetings',
  outcome: '/outcome/cn-360733-2021/law-study-sessions',
  shortcomings: '/shortcomings',
  plans: '/plans',
  figures: '/outcomes?kind=RATE',
  equations: '/equations',
  instruments: '/instruments',
  units: '/units',
  obligations: '/obligations',
  audit: '/audit',
  findings: '/findings?check=rate-without-base&state=NOT_RECORDED',
  graphStart: '/graph',
  graph: '/graph?from=instrument:cn/ordinance-on-business-environment&hide=Version',
  graphPaths:
    '/graph?from=instrument:cn/ordinance-on-business-environment&to=outcome:cn-360733-2021/law-study-sessions',
  measures: '/measures?unit=unit:cn-360733/justice-bureau',
} as const;

/** Those that are looked at dark and in English too. */
const thorough = new Set(['home', 'reader', 'instrument', 'audit', 'graph']);

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

describe('every page', () => {
  it.each(Object.entries(pages))('has no serious barrier, no foreign request, no refusal: %s', async (name, path) => {
    const before = explorer.complaints.length;
    const looks = thorough.has(name) ? [{}, { width: 390 }, { dark: true }, { english: true }] : [{}, { width: 390 }];
    for (const look of looks) {
      const page = await explorer.open(path, look);
      expect(await findBarriers(page), JSON.stringify(look)).toEqual([]);
      expect(await page.getByText(/据报告：|As reported:/).count()).toBe(1);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await picture(page, [name, ...Object.entries(look).map(([key, value]) => `${key}-${value}`)].join('-'));
      await page.context().close();
    }
    expect(explorer.complaints.slice(before)).toEqual([]);
  });
});
