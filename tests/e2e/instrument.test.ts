import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer, picture, settle } from '../support/openExplorer.js';

const regulation = '/instrument/cn/ordinance-on-business-environment';
let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

describe('the page of an instrument', () => {
  it('lists the units that implement it as the API does, and opens each at its routes and words', async () => {
    const page = await explorer.open(regulation);
    const { data } = await explorer.api.ask(
      '{ instrument(by: { title: "优化营商环境条例" }) { implementingUnits { edges { node { name } measureCount } } } }',
    );
    const rows = page.locator('#units tbody tr');
    const shown = await rows.evaluateAll((elements) =>
      elements.map((row) => [row.children[0]?.textContent, Number(row.children[4]?.textContent)]),
    );
    expect(shown).toEqual(
      data.instrument.implementingUnits.edges.map(
        ({ node, measureCount }: { node: { name: string }; measureCount: number }) => [node.name, measureCount],
      ),
    );
    await picture(page, 'instrument-1440');
    const most = data.instrument.implementingUnits.edges
      .map(({ measureCount }: { measureCount: number }) => measureCount)
      .toSorted((one: number, other: number) => other - one)[0];
    await page
      .getByRole('link', { name: `${most} 项举措` })
      .first()
      .click();
    await page.locator('.measure-list li').first().waitFor();
    expect(await page.locator('.measure-list li').count()).toBe(most);
    await page.locator('.routes .evidence-link').first().click();
    await page.getByRole('complementary', { name: '依据' }).locator('blockquote mark').first().waitFor();
    await picture(page, 'instrument-drawer-1440');
  });

  it('says in which row of the matrix units are left out', async () => {
    const page = await explorer.open('/instruments');
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query DutyMatrix')) return route.fallback();
      const response = await route.fetch();
      const answer = await response.json();
      answer.data.instrument.obligations.nodes[0].measures.totalCount += 1;
      return route.fulfill({ response, json: answer });
    });
    await page.goto(regulation);
    await page.locator('.matrix tbody tr').nth(1).waitFor();
    const cut = page.locator('.matrix tbody tr').filter({ hasText: '本行未列出全部单位' });
    expect(await cut.count()).toBe(1);
    await page.context().close();
  });

  it('names a date in the address that does not exist', async () => {
    const page = await explorer.open(`${regulation}?on=2021-02-30`);
    await page.getByRole('alert').filter({ hasText: 'on=2021-02-30' }).waitFor();
  });

  it('keeps its switches in the address, and tells a filter that leaves none from a record that has none', async () => {
    const page = await explorer.open(`${regulation}?basis=stated`);
    await page.getByText('已被筛去').waitFor();
    await page.reload();
    await settle(page);
    await page.getByRole('link', { name: '清除筛选' }).click();
    await page.locator('#units tbody tr').first().waitFor();
    const constitution = await explorer.open('/instrument/cn/constitution');
    await constitution.locator('#units .condition', { hasText: '无' }).waitFor();
    await constitution.getByLabel('也计学习、宣传、起草').click();
    await constitution.locator('#units tbody tr').first().waitFor();
    expect(constitution.url()).toContain('studied=yes');
  });

  it('names a filter that does not exist, and shows nothing wider', async () => {
    const page = await explorer.open(`${regulation}?basis=rumour`);
    await page.getByRole('alert').filter({ hasText: 'basis=rumour' }).waitFor();
    expect(await page.locator('#units tbody tr').count()).toBe(0);
    const scoped = await explorer.open(`${regulation}?year=soon`);
    await scoped.getByRole('alert').filter({ hasText: 'year=soon' }).first().waitFor();
    expect(await scoped.locator('#units tbody tr').count()).toBe(0);
  });

  it('offers a search where the graph has no such instrument', async () => {
    const page = await explorer.open('/instrument/cn/no-such-thing');
    await page.getByRole('link', { name: '搜索“no such thing”' }).waitFor();
  });

  it('becomes lists on a phone', async () => {
    const page = await explorer.open(regulation, { width: 390 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await picture(page, 'instrument-390');
  });
});
