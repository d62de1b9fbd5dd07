import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer, picture } from '../support/openExplorer.js';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

const pages = {
  instrument: '/instrument/cn/ordinance-on-business-environment?open=unit:cn-360733/justice-bureau',
  unit: '/unit/cn-360733/justice-bureau',
  reader: '/document/cn-360733-2021/report',
  audit: '/audit?by=INSTRUMENT',
  findings: '/findings?check=obligation-without-measure&state=FAIL',
} as const;

/** The width of an A4 sheet within its margins, in CSS pixels. */
const sheet = 688;

/** Presses “Print” of the page, whose dialog a headless browser has not, and shows the page as on paper. */
async function print(page: Page): Promise<void> {
  const printed = page.evaluate('new Promise((resolve) => { window.print = resolve; })');
  await page.getByRole('button', { name: '打印' }).click();
  await printed;
  await page.setViewportSize({ width: sheet, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
}

describe('a page on paper', () => {
  it.each(Object.entries(pages))(
    'is light, names filter, time, version and hashes, repeats headers: %s',
    async (name, path) => {
      const page = await explorer.open(path, { dark: true });
      await print(page);
      await picture(page, `print-${name}`);
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(await page.locator('.header').isVisible()).toBe(false);
      expect(await page.locator('main button:visible, main input:visible').count()).toBe(0);
      const foot = await page.locator('.paper-foot').innerText();
      const { data } = await explorer.api.ask(
        '{ graph { digest } documents(filter: { kind: { eq: REPORT } }) { nodes { sha256 } } }',
      );
      for (const [key, value] of new URL(path, explorer.origin).searchParams) expect(foot).toContain(`${key}=${value}`);
      expect(foot).toContain(data.graph.digest);
      expect(foot).toContain(data.documents.nodes[0].sha256);
      expect(foot).toMatch(/据报告[\s\S]*\d{4}-\d{2}-\d{2} \d{2}:\d{2}/);
      const headers: readonly string[] = await page.evaluate(
        '[...document.querySelectorAll(".table > thead")].map((row) => getComputedStyle(row).display)',
      );
      expect(headers.filter((display) => display !== 'table-header-group' && display !== 'none')).toEqual([]);
      expect(headers.includes('table-header-group')).toBe(name !== 'reader');
      expect(await page.locator('details:not([open])').count()).toBe(0);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await writeFile(`.obligraph/screenshots/print-${name}.pdf`, pdf);
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 594\.\d+ 841\.\d+\]/);
      await page.context().close();
    },
  );

  it('has the words and the note behind each of its marks, by the number that the mark shows', async () => {
    const page = await explorer.open(pages.unit);
    const marks = await page
      .locator('main [data-evidence]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-evidence') ?? ''));
    await print(page);
    const notes = page.locator('.paper-notes > ol > li');
    expect(await notes.count()).toBe(new Set(marks).size);
    expect(await page.locator('main [data-evidence] sup').allTextContents()).toHaveLength(marks.length);
    const mark = page.locator('main [data-evidence*="~FULFILS~"], main [data-evidence*="~RESPONSIBLE_FOR~"]').first();
    const [, relation, link] = (await mark.getAttribute('data-evidence'))?.split('~') ?? [];
    const number = (await mark.locator('sup').textContent())?.slice(1, -1);
    const { data } = await explorer.api.ask(
      `{ unit(by: { id: "unit:cn-360733/justice-bureau" }) { links(relations: [${relation}], first: 500) { nodes { id note evidence { quote } } } } }`,
    );
    const { note, evidence } = data.unit.links.nodes.find(({ id }: { id: string }) => id === link);
    const words = await page.locator(`.paper-notes > ol > li[value="${number}"]`).innerText();
    for (const { quote } of evidence) expect(words).toContain(quote);
    if (note) expect(words).toContain(note);
  });

  it('says in words what was chosen, not by controls', async () => {
    const page = await explorer.open('/findings?state=FAIL&check=obligation-without-measure&year=2021');
    expect(await page.locator('.tag.paper-only:visible').count()).toBe(0);
    await print(page);
    await page.locator('.switches').getByText('结论：不符').waitFor();
    await page.locator('.switches').getByText('检查项：义务无举措').waitFor();
    await page.locator('.scope').getByText('年度：2021').waitFor();
    const instrument = await explorer.open(`${pages.instrument}&basis=stated-external&on=2021-06-30`);
    await print(instrument);
    await instrument.locator('.switches').getByText('依据：明言与外部').waitFor();
    await instrument.locator('.status').getByText('2021-06-30').waitFor();
  });

  it('says that the words are missing where the browser prints without being asked through the page', async () => {
    const page = await explorer.open(pages.unit);
    await page.emulateMedia({ media: 'print' });
    await page.getByText('所据原文未随页打印').waitFor();
  });

  it('is asked for by Ctrl+P as by the button', async () => {
    const page = await explorer.open(pages.findings);
    const printed = page.evaluate(
      'new Promise((resolve) => { window.print = () => resolve(document.querySelectorAll(".paper-notes > ol > li").length); })',
    );
    await page.keyboard.press('Control+p');
    expect(await printed).toBeGreaterThan(0);
  });
});
