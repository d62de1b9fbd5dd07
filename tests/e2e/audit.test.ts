import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer, picture, settle } from '../support/openExplorer.js';

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

describe('the audit', () => {
  it('gives each check with its numbers, each number a list of exactly that many', async () => {
    const page = await explorer.open('/audit');
    await picture(page, 'audit-1440');
    const links = await page
      .locator('.table-list .number a')
      .evaluateAll((elements) =>
        elements.map((link) => [link.getAttribute('href') ?? '', Number(link.textContent)] as const),
      );
    expect(links.length).toBeGreaterThan(25);
    const failing = links.filter(([href]) => href.includes('state=FAIL'));
    const { data } = await explorer.api.ask('{ checks { failing } }');
    const numbers: readonly number[] = data.checks.map((check: { failing: number }) => check.failing);
    expect(failing.map(([, count]) => count)).toEqual(numbers.filter((number) => number > 0));
    expect(failing.length).toBeGreaterThan(5);
    for (const [href, count] of failing.slice(0, 6)) {
      await page.goto(href);
      await settle(page);
      expect(await page.locator('.table-list tbody tr').count(), href).toBe(count);
    }
  });

  it('stands on the overview by severity and state, each number a list of exactly that many', async () => {
    const page = await explorer.open('/');
    const links = await page
      .locator('#audit .number a')
      .evaluateAll((elements) =>
        elements.map((link) => [link.getAttribute('href') ?? '', Number(link.textContent)] as const),
      );
    expect(links.length).toBeGreaterThan(4);
    const { data } = await explorer.api.ask('{ findings { totalCount } }');
    expect(links.reduce((sum, [, count]) => sum + count, 0)).toBe(data.findings.totalCount);
    for (const [href, count] of links.filter(([, each]) => each <= 50)) {
      await page.goto(href);
      await settle(page);
      expect(await page.locator('.table-list tbody tr').count(), href).toBe(count);
    }
  });

  it('names the check of a filter by its title', async () => {
    const page = await explorer.open('/findings?check=obligation-without-measure&state=FAIL');
    await page.locator('.switches .tag', { hasText: '义务无举措' }).waitFor();
  });

  it('filters findings in the address, through reload and back', async () => {
    const page = await explorer.open('/findings?check=obligation-without-measure&state=FAIL');
    const rows = page.locator('.table-list tbody tr');
    const { data } = await explorer.api.ask(
      '{ findings(filter: { check: { eq: "obligation-without-measure" }, state: { eq: FAIL } }, first: 500) { nodes { subject { label } } } }',
    );
    const labels = data.findings.nodes.map(({ subject }: { subject: { label: string } }) => subject.label);
    expect(await rows.locator('th .node-link').allTextContents()).toEqual(labels);
    await picture(page, 'findings-1440');
    await page.reload();
    await settle(page);
    expect(await rows.count()).toBe(labels.length);
    await rows.first().getByRole('link').first().click();
    await page.waitForURL(/\/obligation\//);
    await page.goBack();
    await settle(page);
    expect(await rows.count()).toBe(labels.length);
  });
});
