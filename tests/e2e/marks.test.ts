import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Facts, importFacts, type LinkRow } from '../support/importFacts.js';
import { openExplorer, picture, settle } from '../support/openExplorer.js';

const space = 'cn-97';
const idOf = (word: string, name: string) => `${word}:${space}/${name}`;
const deed = idOf('measure', 'deed');
const office = idOf('unit', 'office');
const organ = idOf('unit', 'organ');

/** Each role with what the page must say of the unit that has it. */
const sentences = {
  LEAD: ['office主办“deed”', 'office leads “deed”'],
  SUPPORT: ['helper配合“deed”', 'helper supports “deed”'],
  SUPERVISE: ['watcher监督“deed”', 'watcher supervises “deed”'],
  SUBJECT: ['“deed”以trainee为对象', '“deed” is directed at trainee'],
  ADDRESSEE: ['“deed”报送或移送receiver', '“deed” is submitted or transferred to receiver'],
  ADVISE: ['adviser为“deed”提供意见', 'adviser advises on “deed”'],
  BENEFICIARY: ['“deed”使consumer受益', '“deed” benefits consumer'],
  CHANNEL: ['“deed”依托platform开展', '“deed” is carried out through platform'],
} as const;
const units = {
  LEAD: 'office',
  SUPPORT: 'helper',
  SUPERVISE: 'watcher',
  SUBJECT: 'trainee',
  ADDRESSEE: 'receiver',
  ADVISE: 'adviser',
  BENEFICIARY: 'consumer',
  CHANNEL: 'platform',
} as const;

/** A stated deed whose units are inferred, and an office that may be the organ with a duty and a deed of its own. */
function inventDeed(): Facts {
  const links: readonly LinkRow[] = [
    ...Object.entries(units).map(([role, unit]): LinkRow => [idOf('unit', unit), 'RESPONSIBLE_FOR', deed, { role }]),
    [idOf('instrument', 'rule'), 'IMPOSES', idOf('obligation', 'duty'), { basis: 'EXTERNAL' }],
    [idOf('obligation', 'duty'), 'BORNE_BY', office],
    [deed, 'FULFILS', idOf('obligation', 'duty')],
    [idOf('plan', 'next'), 'CONTINUES', deed],
    [office, 'PART_OF', idOf('unit', 'house')],
    [office, 'POSSIBLY_SAME_AS', organ, { note: 'one name may mean the other' }],
    [idOf('obligation', 'review'), 'BORNE_BY', organ],
    [organ, 'RESPONSIBLE_FOR', idOf('measure', 'reconsideration'), { role: 'LEAD' }],
  ];
  const ids = new Set(links.flatMap(([from, , to]) => [from, to]));
  const stated = new Set([deed, idOf('obligation', 'duty'), idOf('plan', 'next')]);
  return {
    nodes: Object.fromEntries([...ids].map((id) => [id, stated.has(id) ? { basis: 'STATED' } : {}])),
    links,
  };
}

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
  await importFacts(explorer.api.graph, space, inventDeed());
});
afterAll(async () => {
  await importFacts(explorer.api.graph, space, { nodes: {}, links: [] });
  await explorer.close();
});

const rowOf = (page: Page, name: string) =>
  page.locator('.table-list tbody tr').filter({ has: page.getByRole('link', { name, exact: true }) });
const basesIn = (page: Page, row: string, cell: string) =>
  rowOf(page, row)
    .locator(cell)
    .locator('.evidence-link .basis')
    .evaluateAll((marks) => marks.map((mark) => mark.textContent));

describe('a unit and a measure', () => {
  it.each([
    [false, 0],
    [true, 1],
  ] as const)(
    'are joined by the sentence of the role, in graph, drawer and paths, in English: %s',
    async (english, index) => {
      const page = await explorer.open(`/graph?from=${deed}`, { english });
      const titles = await page
        .locator('svg [data-link] title')
        .evaluateAll((all) => all.map((title) => title.textContent ?? ''));
      for (const words of Object.values(sentences))
        expect(titles.filter((title) => title.startsWith(words[index]))).toHaveLength(1);
      await page.goto(`/measure/${space}/deed`);
      await settle(page);
      await page.locator('#units .evidence-link').nth(7).waitFor();
      const sentence = page.locator('.drawer .evidence-sentence');
      for (const [role, words] of Object.entries(sentences)) {
        const [unit = ''] = Object.entries(units).flatMap(([known, name]) => (known === role ? [name] : []));
        await page.locator('#units li', { hasText: unit }).locator('.evidence-link').click();
        await expect.poll(() => sentence.innerText(), { timeout: 20_000 }).toBe(words[index]);
      }
      await page.goto(`/graph?from=${idOf('unit', 'consumer')}&to=${idOf('unit', 'platform')}`);
      await settle(page);
      const path = await page.locator('.graph-paths .routes > li').first().innerText();
      expect(path).toContain(sentences.BENEFICIARY[index]);
      expect(path).toContain(sentences.CHANNEL[index]);
      await picture(page, `marks-paths-${english ? 'en' : 'zh'}`);
      await page.context().close();
    },
  );
});

describe('a mark', () => {
  it('stands in the cell of the fact or link that it supports', async () => {
    const page = await explorer.open(`/measures?title=deed`);
    await rowOf(page, 'deed').waitFor();
    expect(await basesIn(page, 'deed', 'th')).toEqual(['明言']);
    expect(await basesIn(page, 'deed', '[data-label="单位与角色"]')).toEqual(Array(8).fill('推断'));
    await picture(page, 'marks-measures');
    await page.goto('/obligations?statement=duty');
    await rowOf(page, 'duty').waitFor();
    expect(await basesIn(page, 'duty', 'th')).toEqual(['明言']);
    expect(await basesIn(page, 'duty', '[data-label="承担单位"]')).toEqual(['推断']);
    expect(await basesIn(page, 'duty', '[data-label="规范依据"]')).toEqual(['外部']);
    await page.goto('/plans');
    await rowOf(page, 'next').waitFor();
    expect(await basesIn(page, 'next', '[data-label="延续"]')).toEqual(['推断']);
  });

  it('stands beside the organ that a unit is part of, as beside its parts', async () => {
    const page = await explorer.open(`/unit/${space}/office`);
    const upwards = page.locator('dt', { hasText: '隶属' }).locator('xpath=following-sibling::dd[1]');
    expect(await upwards.locator('.evidence-link').count()).toBe(1);
    await page.goto(`/unit/${space}/house`);
    await settle(page);
    const downwards = page.locator('dt', { hasText: '下属' }).locator('xpath=following-sibling::dd[1]');
    expect(await downwards.locator('.evidence-link').count()).toBe(1);
  });

  it('opens its words wherever it stands', async () => {
    const page = await explorer.open(`/instrument/${space}/rule?open=${office}`);
    await page.locator('.routes > li').first().waitFor();
    for (const path of [null, `/unit/${space}/office`, `/graph?from=${office}&to=${idOf('instrument', 'rule')}`]) {
      if (path) await page.goto(path);
      await settle(page);
      expect(await page.locator('main .evidence-link .basis').count()).toBeGreaterThan(0);
      const dead = page.locator('main .basis:not(.evidence-link .basis, .basis-line .basis, label .basis)');
      expect(await dead.count(), path ?? 'instrument').toBe(0);
    }
    await page.goto(`/instrument/${space}/rule?open=${office}`);
    await page.locator('.routes > li').first().waitFor();
    await picture(page, 'marks-instrument');
  });
});

describe('the dossier of a unit that may be another', () => {
  it('names the other, says why, and shows both together on screen and on paper', async () => {
    const page = await explorer.open(`/unit/${space}/office`);
    const entry = page.locator('.twins');
    await entry.getByText('可能为同一机构').waitFor();
    await entry.getByRole('link', { name: 'organ' }).waitFor();
    await entry.locator('.evidence-link').click();
    await page.locator('.drawer').getByText('one name may mean the other').waitFor();
    expect(await page.getByRole('link', { name: 'reconsideration' }).count()).toBe(0);
    await page.getByRole('link', { name: '一并查看' }).click();
    await page.waitForURL(/together=yes/);
    await page.getByRole('link', { name: 'reconsideration', exact: true }).waitFor();
    await page.getByRole('link', { name: 'review', exact: true }).waitFor();
    const ids: readonly string[] = await page.evaluate(
      '[...document.querySelectorAll("main [id]")].map((one) => one.id)',
    );
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    await picture(page, 'marks-together');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: 'reconsideration', exact: true }).isVisible()).toBe(true);
    await page.goto(`/unit/${space}/organ`);
    await entry.getByRole('link', { name: 'office' }).waitFor();
  });
});
