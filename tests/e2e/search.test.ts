import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer, picture, settle } from '../support/openExplorer.js';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

describe('the search of every page', () => {
  it('leads from the overview to the units that implement an instrument, and to the words, in three presses', async () => {
    const page = await explorer.open('/');
    await page.getByRole('combobox', { name: '搜索' }).fill('《优化营商环境条例》');
    await page.getByRole('option', { name: '优化营商环境条例' }).first().click();
    await page.waitForURL(/ordinance-on-business-environment/);
    await page
      .getByRole('row', { name: /^县司法局/ })
      .getByRole('link', { name: /路线/ })
      .click();
    await page.locator('.routes .evidence-link').last().click();
    await page.getByRole('complementary', { name: '依据' }).locator('blockquote mark').first().waitFor();
  });

  it('asks nothing while an input method composes, and once when it has ended', async () => {
    const page = await explorer.open('/');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.postData()?.includes('query Suggestions')) asked.push(request.postData() ?? '');
    });
    const box = page.getByRole('combobox', { name: '搜索' });
    await box.focus();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { selectionStart: 3, selectionEnd: 3, text: 'sif' });
    await client.send('Input.imeSetComposition', { selectionStart: 4, selectionEnd: 4, text: 'sifa' });
    await page.waitForTimeout(600);
    expect(asked).toEqual([]);
    await client.send('Input.insertText', { text: '司法' });
    await page.getByRole('option').first().waitFor();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('司法');
  });

  it('goes by keyboard alone: down to a suggestion, Enter; Enter without one shows all results', async () => {
    const page = await explorer.open('/');
    const box = page.getByRole('combobox', { name: '搜索' });
    await box.fill('县司法局');
    await page.getByRole('option').first().waitFor();
    await picture(page, 'search-suggestions-1440');
    await box.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toMatch(/-0$/);
    await box.press('Enter');
    await page.waitForURL(/\/unit\/cn-360733\/justice-bureau/);
    await box.fill('行政复议');
    await box.press('Enter');
    await page.waitForURL(/\/search\?/);
    await settle(page);
    await picture(page, 'search-1440');
    const { data } = await explorer.api.ask('{ search(text: "行政复议") { totalCount counts { kind count } } }');
    expect(await page.locator('h1 .count').textContent()).toBe(String(data.search.totalCount));
    await page.locator('.kind-tabs a', { hasText: '义务' }).click();
    await page.waitForURL(/kind=Obligation/);
    await settle(page);
    const duties = data.search.counts.find(({ kind }: { kind: string }) => kind === 'Obligation').count;
    expect(await page.locator('.hits > li').count()).toBe(duties);
  });

  it('opens a hit in the report at its words', async () => {
    const page = await explorer.open(`/search?q=${encodeURIComponent('打造信用办政务服务新模式')}&kind=Document`);
    await page.locator('.hits a').first().click();
    await page.waitForURL(/\/document\/.*at=/);
    await settle(page);
    await page.locator('.report-text .mark-on').first().waitFor();
  });

  it('says when there is nothing, and names a kind that does not exist', async () => {
    const page = await explorer.open(`/search?q=${encodeURIComponent('无此词语甲乙丙丁')}`);
    await page.getByText('没有任何名称或原文含有这些字').waitFor();
    await page.goto('/graph');
    await page.getByRole('combobox', { name: '搜索' }).fill('无此词语甲乙丙丁');
    await page.getByRole('status').getByText('没有名称或原文含有这些字').waitFor();
    await page.goto('/search?q=县&kind=Rumour');
    await page.getByRole('alert').filter({ hasText: 'kind=Rumour' }).waitFor();
  });
});
