import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentOf, importCounties } from '../support/counties.js';
import { openExplorer, settle } from '../support/openExplorer.js';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
  await importCounties(explorer.api.graph, ['dongxi2021', 'bureau2021', 'dongxi2022', 'xiling2021']);
});
afterAll(async () => {
  await importCounties(explorer.api.graph, []);
  await explorer.close();
});

const dongxi = 'jurisdiction:cn-990101/dongxi';

/** The numbers under a part of a page, each with the list to which it leads. */
async function listNumbers(page: Page, selector: string): Promise<ReadonlyArray<readonly [string, number]>> {
  const links = await page
    .locator(`${selector} .number a`)
    .evaluateAll((elements) =>
      elements.map((link) => [link.getAttribute('href') ?? '', Number(link.textContent)] as const),
    );
  expect(links.length).toBeGreaterThan(3);
  return links;
}

async function expectLists(page: Page, links: ReadonlyArray<readonly [string, number]>): Promise<void> {
  for (const [href, count] of links) {
    await page.goto(href);
    await settle(page);
    expect(await page.locator('.table-list tbody tr').count(), href).toBe(count);
  }
}

describe('the audit under a scope', () => {
  it.each([
    ['a place and a year', `year=2021&place=${dongxi}`, 2],
    ['a place around places', 'place=jurisdiction:cn-99/province', 4],
    ['one report of two on one place and year', `document=${documentOf('bureau2021')}`, 1],
  ])('of %s counts the findings of its reports, each number a list of exactly that many', async (_, scope, reports) => {
    const page = await explorer.open(`/audit?${scope}`);
    const covered = await page.locator('.scope-covers').textContent();
    expect(covered).toContain(reports === 1 ? '东溪县司法局2021年法治政府建设报告' : `${reports} 份报告`);
    const links = await listNumbers(page, '.table-list');
    await expectLists(page, links.filter(([, count]) => count <= 50).slice(0, 8));
  });

  it('covers duties by report and by place, each number a list of exactly that many', async () => {
    for (const by of ['DOCUMENT', 'JURISDICTION', 'YEAR', 'SECTION']) {
      const page = await explorer.open(`/audit?by=${by}&place=jurisdiction:cn-99/province`);
      const numbers = await page
        .locator('#coverage tbody .number a')
        .evaluateAll((elements) =>
          elements.map((link) => [link.getAttribute('href') ?? '', Number(link.textContent)] as const),
        );
      if (by !== 'SECTION') expect(numbers.length, by).toBeGreaterThan(0);
      await expectLists(page, numbers.slice(0, 4));
    }
  });

  it('names at each finding the report in which it was made', async () => {
    const page = await explorer.open(
      `/findings?check=obligation-without-measure&state=FAIL&place=jurisdiction:cn-99/province`,
    );
    const rows = page.locator('.table-list tbody tr');
    expect(await rows.count()).toBe(2);
    expect(await rows.allTextContents()).toEqual([
      expect.stringContaining('西岭县2021年法治政府建设报告'),
      expect.stringContaining('东溪县2021年法治政府建设报告'),
    ]);
  });

  it('narrows the overview, and keeps the scope from page to page', async () => {
    const page = await explorer.open(`/?document=${documentOf('dongxi2022')}`);
    const links = await listNumbers(page, '#audit');
    for (const [href] of links) expect(href).toContain('document=');
    await expectLists(page, links.filter(([, count]) => count <= 50).slice(0, 3));
  });
});
