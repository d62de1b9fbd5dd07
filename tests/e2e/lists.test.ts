import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer, settle } from '../support/openExplorer.js';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

describe('counts and lists', () => {
  it.each(['/', '/?year=2020', '/?year=2021&place=jurisdiction:cn/360733'])(
    'lead from each number of the overview at %s to a list of exactly that many rows',
    async (start) => {
      const page = await explorer.open(start);
      const counts = await page
        .locator('.counts a')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('href') ?? '', Number(link.querySelector('b')?.textContent)] as const),
        );
      expect(counts).toHaveLength(8);
      for (const [href, count] of counts) {
        await page.goto(href);
        await settle(page);
        expect(await page.locator('.table-list tbody tr').count(), href).toBe(count);
      }
    },
  );

  it('lead from the counts of a unit to lists of exactly that many rows', async () => {
    const page = await explorer.open('/unit/cn-360733/enforcement-units');
    const links = await page
      .locator('.part .count a, #instruments .number a')
      .evaluateAll((elements) =>
        elements.map((link) => [link.getAttribute('href') ?? '', Number(link.textContent)] as const),
      );
    expect(links.length).toBeGreaterThan(4);
    for (const [href, count] of links) {
      await page.goto(href);
      await settle(page);
      const rows = page.locator(href.includes('open=') ? '.measure-list li' : '.table-list tbody tr');
      expect(await rows.count(), href).toBe(count);
    }
  });

  it('keep their filter in the address through reload and back, and name one that does not exist', async () => {
    const page = await explorer.open('/obligations?unfulfilled=yes');
    const { data } = await explorer.api.ask('{ obligations(filter: { measures: { none: {} } }) { totalCount } }');
    const rows = page.locator('.table-list tbody tr');
    expect(await rows.count()).toBe(data.obligations.totalCount);
    await page.reload();
    await settle(page);
    expect(await rows.count()).toBe(data.obligations.totalCount);
    await rows.first().getByRole('link').first().click();
    await page.waitForURL(/\/obligation\//);
    await page.goBack();
    await settle(page);
    expect(await rows.count()).toBe(data.obligations.totalCount);
    await page.goto('/obligations?colour=red');
    await page.getByRole('alert').filter({ hasText: 'colour=red' }).waitFor();
    expect(await rows.count()).toBe(0);
    await page.goto('/measures?year=1999');
    await page.getByText('已被筛去').waitFor();
  });

  it('show the figure as printed before its value', async () => {
    const page = await explorer.open(`/outcomes?metric=${encodeURIComponent('法律明白人')}`);
    const row = page.locator('.table-list tbody tr').first();
    expect(await row.locator('td').first().textContent()).toBe('71000余名');
    expect(await row.locator('td').nth(1).textContent()).toContain('71,000');
  });

  it('download exactly the rows that the filter in the address leaves', async () => {
    const page = await explorer.open('/measures?role=LEAD');
    const href = await page.getByRole('link', { name: 'JSONL' }).getAttribute('href');
    const file = await explorer.api.server.inject({ method: 'GET', url: href ?? '' });
    const ids = file.payload
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    const { data } = await explorer.api.ask(
      '{ measures(filter: { units: { some: { link: { role: { eq: LEAD } } } } }, first: 500) { nodes { id } } }',
    );
    expect(ids.toSorted()).toEqual(data.measures.nodes.map(({ id }: { id: string }) => id).toSorted());
    expect(ids.length).toBeGreaterThan(10);
  });
});
