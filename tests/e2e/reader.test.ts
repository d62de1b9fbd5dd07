import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer, picture, settle } from '../support/openExplorer.js';

const report = '/document/cn-360733-2021/report';
let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

describe('the source reader', () => {
  it('shows the whole report, and every code point of it once', async () => {
    const page = await explorer.open(report);
    const { data } = await explorer.api.ask('{ document(id: "document:cn-360733-2021/report") { text } }');
    const shown = await page.locator('.report-text').evaluate((element) => element.textContent);
    expect(shown).toBe((data.document.text as string).replaceAll('\n', ''));
    await picture(page, 'reader-1440');
  });

  it('leads from highlighted words to the unit, and back to the same words', async () => {
    const page = await explorer.open(report);
    const words = page.locator('a[data-at]', { hasText: '县司法局' }).first();
    await words.click();
    const drawer = page.getByRole('complementary', { name: '据此文字' });
    await drawer.getByRole('link', { name: '县司法局' }).first().waitFor();
    const address = page.url();
    expect(address).toMatch(/at=\d+-\d+/);
    await picture(page, 'reader-drawer-1440');
    await page.reload();
    await settle(page);
    await drawer.getByRole('link', { name: '县司法局' }).first().click();
    await page.waitForURL(/\/unit\//);
    await page.goBack();
    await settle(page);
    expect(page.url()).toBe(address);
    expect(await page.locator('a[aria-current=true]').first().textContent()).toContain('县司法局');
  });

  it('is usable by keyboard: next mark, Enter, and Esc back to the same mark', async () => {
    const page = await explorer.open(report);
    const first = page.locator('a[data-at][tabindex="0"]');
    await first.focus();
    const focused = () => page.locator('a[data-at]:focus').getAttribute('data-at');
    const before = await focused();
    await page.keyboard.press('n');
    const next = await focused();
    expect(next).not.toBe(before);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').waitFor();
    expect(new URL(page.url()).searchParams.get('at')).toBe(next);
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(await focused()).toBe(next);
    await page.keyboard.press('p');
    expect(await focused()).toBe(before);
  });

  it('opens at a section, and at a sentence that nothing quotes', async () => {
    const page = await explorer.open(`${report}?section=${encodeURIComponent('一/(三)/2/二是')}`);
    expect(await page.locator('.current-section').textContent()).toContain('加强规范性文件监督管理');
    await page.getByText('没有被引用的句子').click();
    await page.locator('.accounting ol a').first().click();
    await page.getByText('没有事实引用这些文字').waitFor();
  });

  it('fits a phone, without anything cut off at the side', async () => {
    const page = await explorer.open(report, { width: 390 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await picture(page, 'reader-390');
  });
});
