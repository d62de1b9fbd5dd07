import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer, settle } from '../support/openExplorer.js';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

describe('counts and lists', () => {
  it.each([
    '/',
    '/?year=2020',
    '/?year=2021&place=jurisdiction:cn-360733/huichang',
    '/?place=jurisdiction:cn-36/jiangxi',
  ])('lead from each number of the overview at %s to a list of exactly that many rows', async (start) => {
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
  });

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
    const all = await explorer.api.ask('{ measures { totalCount } }');
    await page.goto('/measures?year=1999');
    await page.getByText(`已被筛去 共有 ${all.data.measures.totalCount} 项，没有一项符合`).waitFor();
  });

  it('hold under a scope what its reports tell, and nothing of another year or place', async () => {
    const { data } = await explorer.api.ask(
      '{ measures { totalCount } outcomes { totalCount } shortcomings { totalCount } plans { totalCount } equations { totalCount } }',
    );
    const own = await explorer.api.ask(
      `{ ${['measure', 'outcome', 'shortcoming', 'plan', 'equation']
        .map((word) => `${word}s(filter: { id: { startsWith: "${word}:cn-360733-2021/" } }) { totalCount }`)
        .join(' ')} }`,
    );
    const page = await explorer.open('/');
    for (const [list, { totalCount }] of Object.entries<{ totalCount: number }>(data)) {
      for (const [scope, expected] of [
        ['year=2021', totalCount],
        ['place=jurisdiction:cn-36/jiangxi', totalCount],
        ['place=jurisdiction:cn-360733/huichang', own.data[list].totalCount],
      ] as const) {
        await page.goto(`/${list}?${scope}`);
        await settle(page);
        expect(Number(await page.locator('h1 .count').textContent()), `${list} ${scope}`).toBe(expected);
      }
      for (const scope of ['year=2020', 'place=jurisdiction:cn-11/beijing']) {
        await page.goto(`/${list}?${scope}`);
        await page.getByText(`共有 ${totalCount} 项，没有一项符合`).waitFor();
      }
    }
    const units = await explorer.open('/units?year=2020');
    const counts = await units.locator('td[data-label="举措"]').allTextContents();
    expect(counts.length).toBeGreaterThan(50);
    expect(new Set(counts)).toEqual(new Set(['0']));
    const duty = await explorer.open('/obligation/cn-360733/apply-notification-and-commitment?year=2020');
    await duty.getByText('范围内没有').first().waitFor();
    await duty.getByRole('link', { name: '不限范围' }).first().click();
    await duty.locator('.chain .linked li').nth(1).waitFor();
    expect(duty.url()).not.toContain('year=');
  });

  it.each([
    ['/obligations', '没有举措的', 'obligations(filter: { measures: { none: {} } })'],
    ['/measures', '没有成效的', 'measures(filter: { outcomes: { none: {} } })'],
  ])('have a switch for what has nothing behind it: %s', async (path, title, list) => {
    const page = await explorer.open(path);
    const { data } = await explorer.api.ask(`{ list: ${list} { totalCount } }`);
    await page.getByLabel(title).check();
    await expect
      .poll(() => page.locator('h1 .count').textContent(), { timeout: 20_000 })
      .toBe(String(data.list.totalCount));
    await page.getByLabel(title).uncheck();
    await page.waitForURL((url) => url.search === '');
    await page.context().close();
  });

  it('say how much of a list stands on other pages, and lead there', async () => {
    const page = await explorer.open('/findings');
    const total = Number(await page.locator('h1 .count').textContent());
    expect(total).toBeGreaterThan(200);
    await page.getByText(`截断：本页为 ${total} 项中的 200 项，另有 ${total - 200} 项在其他页`).waitFor();
    const first = (await page.locator('.table-list tbody tr').first().textContent()) ?? '';
    const firstRow = page.locator('.table-list tbody tr:first-child').filter({ hasText: first });
    await page.getByRole('link', { name: '下一页' }).click();
    await firstRow.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '回到第一页' }).click();
    await firstRow.waitFor();
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
