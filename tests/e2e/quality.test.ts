import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer, settle } from '../support/openExplorer.js';

const unit = '/unit/cn-360733/justice-bureau';
let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

describe('the explorer', () => {
  it('says that the server is away, and goes on by itself when it is back', async () => {
    const page = await explorer.open('/');
    await page.route(/\/(graphql|ready)$/, (route) => route.abort());
    await page.getByRole('link', { name: '责任单位', exact: true }).first().click();
    await page.getByText('服务暂时没有应答').first().waitFor();
    await page.evaluate('window.sameDocument = true');
    await page.unroute(/\/(graphql|ready)$/);
    await page.locator('.table-list tbody tr').first().waitFor();
    expect(await page.getByText('服务暂时没有应答').count()).toBe(0);
    expect(await page.evaluate('window.sameDocument')).toBe(true);
  });

  it('copies a citation that holds the words, document, section and hash', async () => {
    const page = await explorer.open(unit, {}, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: '复制引文' }).first().click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    const { data } = await explorer.api.ask(
      '{ unit(by: { id: "unit:cn-360733/justice-bureau" }) { evidence { quote section { path } document { title sha256 } } } }',
    );
    const [{ quote, section, document }] = data.unit.evidence;
    for (const part of [quote, section.path, document.title, document.sha256]) expect(copied).toContain(part);
  });

  it('works where no other host can be reached', async () => {
    const page = await explorer.open(unit);
    const foreign: string[] = [];
    await page.context().route(
      (url) => url.origin !== explorer.origin,
      (route) => {
        foreign.push(route.request().url());
        return route.abort();
      },
    );
    for (const path of ['/', '/audit', '/document/cn-360733-2021/report', unit]) {
      await page.goto(path);
      await settle(page);
      await page.locator('main h1').first().waitFor();
    }
    expect(foreign).toEqual([]);
  });
});
