import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Facts, importFacts, type LinkRow } from '../support/importFacts.js';
import { openExplorer, picture, settle } from '../support/openExplorer.js';

const regulation = 'instrument:cn/ordinance-on-business-environment';
const government = 'unit:cn-360733/county-government';
const space = 'cn-98';
const crowded = `unit:${space}/crowded`;
const boundless = `unit:${space}/boundless`;

/** A unit with 84 duties, and one with 520 measures. */
function inventCrowds(): Facts {
  const links = [
    ...Array.from({ length: 84 }, (_, index): LinkRow => [`obligation:${space}/duty-${index}`, 'BORNE_BY', crowded]),
    ...Array.from(
      { length: 520 },
      (_, index): LinkRow => [boundless, 'RESPONSIBLE_FOR', `measure:${space}/deed-${index}`, { role: 'LEAD' }],
    ),
  ];
  const ids = new Set(links.flatMap(([from, , to]) => [from, to]));
  return { nodes: Object.fromEntries([...ids].map((id) => [id, {}])), links };
}

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
  await importFacts(explorer.api.graph, space, inventCrowds());
});
afterAll(async () => {
  await importFacts(explorer.api.graph, space, { nodes: {}, links: [] });
  await explorer.close();
});

/** Each node with its place, in the order in which they came. */
function listPlaces(page: Page): Promise<ReadonlyArray<string>> {
  return page
    .locator('[data-node]')
    .evaluateAll((nodes) => nodes.map((node) => `${node.getAttribute('data-node')} ${node.getAttribute('transform')}`));
}

const panelOf = (page: Page) => page.getByRole('region', { name: '选中的节点' });
const rowsOf = (page: Page) => page.locator('.twin tbody tr');
const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

describe('the graph view', () => {
  it('is reached from the navigation, offers starts, and from the page of a fact opens with that fact', async () => {
    const page = await explorer.open('/');
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '图谱' }).click();
    await page.getByRole('combobox', { name: '起点' }).fill('县司法局');
    await page.getByRole('option', { name: '县司法局' }).first().click();
    await page.waitForURL(/\/graph\?from=unit/);
    await page.locator('[data-node="unit:cn-360733/justice-bureau"]').waitFor();
    for (const path of [
      'instrument/cn/ordinance-on-business-environment',
      'unit/cn-360733/justice-bureau',
      'obligation/cn-360733/apply-notification-and-commitment',
      'measure/cn-360733-2021/study-laws-at-executive-meetings',
      'outcome/cn-360733-2021/law-study-sessions',
    ]) {
      await page.goto(`/${path}`);
      await page.getByRole('link', { name: '在图谱中看' }).click();
      await page.locator(`[data-node="${path.replace('/', ':')}"]`).waitFor();
    }
  });

  it('opens with 30 nodes at most in fixed columns, the same after a reload', async () => {
    const page = await explorer.open(`/graph?from=${regulation}`);
    const places = await listPlaces(page);
    expect(places.length).toBeGreaterThan(10);
    expect(places.length).toBeLessThanOrEqual(30);
    const columns = ['instrument', 'obligation', 'measure', 'outcome', 'unit'].map((word) => {
      const own = places.filter((place) => place.startsWith(`${word}:`));
      return [...new Set(own.map((place) => Number(/\((\S+) /.exec(place)?.[1])))];
    });
    expect(columns.map((xs) => xs.length)).toEqual([1, 1, 1, 1, 1]);
    expect(columns.flat()).toEqual(columns.flat().toSorted((a, b) => a - b));
    await page.reload();
    await settle(page);
    await page.locator('[data-node]').first().waitFor();
    expect(await listPlaces(page)).toEqual(places);
    await picture(page, 'graph-1440');
  });

  it('counts before it expands, moves nothing that was there, keeps its steps in the address, and undoes them', async () => {
    const page = await explorer.open(`/graph?from=${regulation}`);
    const before = await listPlaces(page);
    await page.locator('[data-node="obligation:cn-360733/apply-notification-and-commitment"]').click();
    const { data } = await explorer.api.ask(
      '{ obligation(id: "obligation:cn-360733/apply-notification-and-commitment") { degrees { count } } }',
    );
    const total = data.obligation.degrees.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    await panelOf(page).getByText(`${total} 条关系`).waitFor();
    await panelOf(page)
      .getByRole('button', { name: /^全部展开/ })
      .click();
    await page.waitForURL(/steps=/);
    await panelOf(page).getByText(`${total} 条关系，已画 ${total} 条`).waitFor();
    const after = await listPlaces(page);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.slice(0, before.length)).toEqual(before);
    await page.reload();
    await settle(page);
    await page
      .locator('[data-node]')
      .nth(after.length - 1)
      .waitFor();
    expect(await listPlaces(page)).toEqual(after);
    await page.getByRole('button', { name: '撤销一步' }).click();
    await page.waitForURL((url) => !url.searchParams.has('steps'));
    await settle(page);
    expect(await listPlaces(page)).toEqual(before);
    await page.goBack();
    await page.waitForURL(/steps=/);
    await settle(page);
    expect(await listPlaces(page)).toEqual(after);
  });

  it('asks of a hub which relation to expand, and how many', async () => {
    const page = await explorer.open(`/graph?from=${government}`);
    expect(await listPlaces(page)).toHaveLength(1);
    const { data } = await explorer.api.ask(`{ node(id: "${government}") { degrees { relation direction count } } }`);
    const degrees: ReadonlyArray<{ relation: string; count: number }> = data.node.degrees;
    const all = degrees.reduce((sum, { count }) => sum + count, 0);
    await page.getByText(`县政府是枢纽，有 ${all} 条关系，已画 0 条`).waitFor();
    expect(
      await panelOf(page)
        .getByRole('button', { name: /^全部展开/ })
        .count(),
    ).toBe(0);
    for (const { count } of degrees) await panelOf(page).getByText(`${count} 条，已画 0`).first().waitFor();
    const borne = degrees.find(({ relation }) => relation === 'BORNE_BY')?.count ?? 0;
    await page.getByRole('listitem').filter({ hasText: '由它承担' }).getByRole('button', { name: '展开 30' }).click();
    await page.getByText(`${borne} 项中的 30 项，未显示 ${borne - 30} 项`).waitFor();
    expect(await listPlaces(page)).toHaveLength(31);
    await picture(page, 'graph-hub-1440');
  });

  it('cuts 84 neighbours honestly, with a way to the rest', async () => {
    const page = await explorer.open(`/graph?from=${crowded}`);
    await panelOf(page).getByRole('button', { name: '展开 30' }).click();
    await page.getByText('84 项中的 30 项，未显示 54 项').waitFor();
    expect(await page.getByText('枢纽').count()).toBe(0);
    expect(await listPlaces(page)).toHaveLength(31);
    await panelOf(page).getByRole('button', { name: '再 30' }).click();
    await page.getByText('84 项中的 60 项，未显示 24 项').waitFor();
    await page.getByRole('link', { name: '查看全部' }).click();
    await page.getByText('图中 85 个节点，84 条关系；完整').waitFor();
    expect(await page.getByText('未显示').count()).toBe(0);
    expect(await rowsOf(page).count()).toBe(84);
  });

  it('stops at 300 nodes, and says what it leaves out', async () => {
    const page = await explorer.open(`/graph?from=${boundless}`);
    await panelOf(page).getByRole('button', { name: '前 500' }).click();
    await page.getByText('图中 300 个节点，299 条关系；局部').waitFor();
    await page.getByText('已满 300 个节点，未画 201 个').waitFor();
    await page.getByText('520 项中的 299 项，未显示 221 项').waitFor();
    expect(await listPlaces(page)).toHaveLength(300);
  });

  it('hides kinds, relations and bases without moving the rest, and counts what is hidden', async () => {
    const page = await explorer.open(`/graph?from=${regulation}`);
    const before = await listPlaces(page);
    const links = await rowsOf(page).count();
    await page.locator('main').getByText('筛选', { exact: true }).click();
    await page.getByLabel('责任单位').uncheck();
    await page.waitForURL(/hide=Unit/);
    const units = before.filter((place) => place.startsWith('unit:'));
    await page.getByText(`已筛去 ${units.length} 个节点`).waitFor();
    await expect.poll(() => listPlaces(page)).toEqual(before.filter((place) => !units.includes(place)));
    await page.locator('.graph-filter').getByLabel('推断').uncheck();
    await page.waitForURL(/hide=Unit\+INFERRED/);
    await page.reload();
    await settle(page);
    await rowsOf(page).first().waitFor();
    expect(await page.locator('.twin .basis-inferred').count()).toBe(0);
    const shown = await rowsOf(page).count();
    await page.getByText(`${links - shown} 条关系 清除筛选`).waitFor();
    await page.getByRole('link', { name: '清除筛选' }).click();
    await expect.poll(() => listPlaces(page)).toEqual(before);
  });

  it('finds a path in the list by keyboard alone, names the hub it does not pass, and passes it when told to', async () => {
    const page = await explorer.open('/graph?from=outcome:cn-360733-2021/certificates-cut');
    const field = page.getByRole('combobox', { name: '路径终点' });
    await field.focus();
    await page.keyboard.type('优化营商环境条例');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/to=instrument/);
    await page.getByRole('region', { name: '路径' }).getByText('未经过枢纽节点').waitFor();
    const { data } = await explorer.api.ask(
      `{ paths(from: "outcome:cn-360733-2021/certificates-cut", to: "${regulation}") { paths { steps { link { id } } } } }`,
    );
    const paths: ReadonlyArray<{ steps: ReadonlyArray<{ link: { id: string } }> }> = data.paths.paths;
    expect(await page.locator('.graph-paths .routes > li').count()).toBe(paths.length);
    const wanted = new Set(paths.flatMap(({ steps }) => steps.map(({ link }) => link.id)));
    const listed = await rowsOf(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-link')));
    expect(listed.toSorted()).toEqual([...wanted].toSorted());
    await picture(page, 'graph-paths-1440');
    await page.getByRole('link', { name: '在图中标出' }).first().press('Enter');
    await page.waitForURL(/path=1/);
    await page.getByRole('link', { name: '取消标出' }).waitFor();
    expect(await page.locator('.twin-near').count()).toBe(paths[0]?.steps.length);
    const choice = rowsOf(page).first().getByRole('button').first();
    await tabTo(page, '.twin .graph-choice');
    await page.keyboard.press('Enter');
    await page.waitForURL(/node=/);
    expect(await choice.getAttribute('aria-pressed')).toBe('true');
    expect(await page.evaluate('document.activeElement?.closest("section")?.className')).toBe('graph-panel');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement?.className')).toBe('graph-choice');
    await tabTo(page, '.twin .evidence-link');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: '依据' }).locator('.basis-line').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '也经过它' }).first().press('Enter');
    await page.waitForURL(/pass=/);
    await page.getByText('也经过枢纽').waitFor();
    await settle(page);
    expect(await page.locator('.graph-paths .routes > li').count()).toBeGreaterThan(paths.length);
  });

  it('opens the words of every line, and marks it in drawing and list alike', async () => {
    const page = await explorer.open('/graph?from=obligation:cn-360733/apply-notification-and-commitment');
    const drawn = await page
      .locator('svg [data-link]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-link')));
    const listed = await rowsOf(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-link')));
    expect(listed).toEqual(drawn);
    const drawer = page.getByRole('complementary', { name: '依据' });
    for (const id of drawn) {
      await page.locator(`svg [data-link="${id}"]`).dispatchEvent('click');
      await page.waitForURL((url) => url.searchParams.get('evidence')?.endsWith(String(id)) ?? false);
      await drawer.locator('.basis-line').waitFor();
      expect(await page.locator(`.twin-chosen[data-link="${id}"]`).count()).toBe(1);
    }
  });

  it('opens the words of a link beyond the first page of its node', async () => {
    const { data } = await explorer.api.ask(
      `{ node(id: "${boundless}") { links(first: 500) { pageInfo { endCursor } } } }`,
    );
    const after = data.node.links.pageInfo.endCursor;
    const rest = await explorer.api.ask(
      `{ node(id: "${boundless}") { links(first: 500, after: "${after}") { nodes { id to { id label } } } } }`,
    );
    const last = rest.data.node.links.nodes.at(-1);
    const page = await explorer.open(`/graph?from=${last.to.id}&evidence=${boundless}~RESPONSIBLE_FOR~${last.id}`);
    const drawer = page.getByRole('complementary', { name: '依据' });
    await drawer.getByRole('link', { name: last.to.label, exact: true }).waitFor();
  });

  it('saves the whole graph as SVG and PNG, with legend, filter, date, version, source and every line', async () => {
    const page = await explorer.open(`/graph?from=${regulation}&hide=Version`);
    const links = await rowsOf(page).count();
    const [svgFile] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    const svg = await textOf(svgFile);
    expect(svg.match(/data-link=/g)).toHaveLength(links);
    const { extensions } = await explorer.api.ask('{ graph { version } }');
    const { data } = await explorer.api.ask('{ documents(filter: { kind: { eq: REPORT } }) { nodes { sha256 } } }');
    for (const words of [
      '明言',
      '推断',
      '外部',
      '不显示版本，筛去 1 个节点',
      new Date().toISOString().slice(0, 10),
      `图版本 ${extensions?.graph?.version} · 摘要 ${extensions?.graph?.digest}`,
      data.documents.nodes[0].sha256,
      '据报告',
    ])
      expect(svg).toContain(words);
    const [pngFile] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PNG' }).click(),
    ]);
    const png = await readFile(await pngFile.path());
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(await countColours(page, png)).toBeGreaterThan(100);
  });

  it('names a part of the address that cannot be, and a start that is not there', async () => {
    const page = await explorer.open(`/graph?from=${regulation}&steps=rumour`);
    await page.getByRole('alert').filter({ hasText: 'steps=rumour' }).waitFor();
    await page.goto('/graph?from=unit:cn/nobody');
    await page.getByRole('alert').filter({ hasText: '未找到该记录' }).waitFor();
  });

  it('says that a narrower scope does not cut it', async () => {
    const page = await explorer.open(`/graph?from=${regulation}&year=2021`);
    await page.getByText('不受上方范围限制').waitFor();
  });

  it('stands list first on a phone', async () => {
    const page = await explorer.open(`/graph?from=${regulation}`, { width: 390 });
    const [list, drawing] = await Promise.all(
      ['.graph-list', '.graph-drawing'].map((part) => page.locator(part).boundingBox()),
    );
    expect(list?.y).toBeLessThan(drawing?.y ?? 0);
    const heights = await rowsOf(page).evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(320);
    await picture(page, 'graph-390');
  });
});

/** Presses Tab until the focus is on what a selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
  }
  throw new Error(`${selector} is not reached by Tab`);
}

/** How many colours a picture has: none but that of the paper if nothing was painted. */
function countColours(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${png.toString('base64')}'), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size;
  })()`);
}
