import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer, settle } from '../support/openExplorer.js';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const measure = '/measure/cn-360733-2021/study-laws-at-executive-meetings';

describe('the words behind a fact', () => {
  it('are copied as a citation: the words, the document, the section, and the hash of the source', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await explorer.open(measure, {}, { permissions });
    await page.locator('main .evidence-link').first().click();
    const drawer = page.getByRole('complementary', { name: '依据' });
    const quote = await drawer.locator('blockquote mark').first().innerText();
    await drawer.getByRole('button', { name: '复制引文' }).first().click();
    await drawer.getByText('已复制').waitFor();
    const copied: string = await page.evaluate('navigator.clipboard.readText()');
    const { data } = await explorer.api.ask(
      '{ document(id: "document:cn-360733-2021/report") { title sha256 } graph { version } }',
    );
    expect(copied).toContain(quote);
    expect(copied).toContain(data.document.title);
    expect(copied).toContain(data.document.sha256);
    expect(copied).toContain('》 一/(一)/2/一是，');
    await page.context().close();
  });
});

describe('a page whose server is away', () => {
  it('says so, and reads by itself as soon as the server is back, without being loaded again', async () => {
    const page = await explorer.open('/');
    await page.evaluate('window.same = true');
    let away = true;
    await page.route(/\/(graphql|ready)$/, (route) => (away ? route.abort('connectionrefused') : route.fallback()));
    await page.getByRole('navigation').getByRole('link', { name: '举措' }).first().click();
    await page.getByText('服务暂时没有应答').waitFor();
    expect(await page.getByRole('row').count()).toBe(0);
    away = false;
    await page.getByRole('row').nth(1).waitFor();
    await settle(page);
    expect(await page.getByText('服务暂时没有应答').count()).toBe(0);
    expect(await page.evaluate('window.same')).toBe(true);
    await page.context().close();
  });

  it('keeps the way to the others where the code of a page cannot be had, and loads it when asked again', async () => {
    const page = await explorer.open('/');
    let away = true;
    await page.route(/\/GraphPage-[^/]+\.js$/, (route) => (away ? route.abort('connectionrefused') : route.fallback()));
    const graph = page.getByRole('navigation').getByRole('link', { name: '图谱' });
    await graph.click();
    await page.getByText('这一页没有显示出来').waitFor();
    expect(await graph.isVisible()).toBe(true);
    away = false;
    await page.getByRole('button', { name: '重新载入' }).click();
    await page.getByRole('heading', { name: '图谱' }).first().waitFor();
    expect(await page.getByText('这一页没有显示出来').count()).toBe(0);
    await page.context().close();
  });
});
