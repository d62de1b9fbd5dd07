import { cpus, loadavg } from 'node:os';
import chromium from '@sparticuz/chromium';
import { type Page, chromium as playwright } from 'playwright-core';

/**
 * Measures the explorer of a running server in a browser: `npm run bench:explorer -- http://127.0.0.1:4000`. Prints, for each
 * page, the median of several samples in milliseconds: until its data stood there, in a browser that knows nothing of the
 * explorer and by a link from another page; the longest task of the main thread; and how long the page took to acknowledge a
 * typed character (Event Timing, the longest of a word). Chromium draws without a graphics card.
 */
const pages = {
  总览: '/',
  原文: '/document/cn-360733-2021/report',
  规范依据: '/instrument/cn/ordinance-on-business-environment',
  责任单位: '/unit/cn-360733/justice-bureau',
  举措: '/measures',
  数据: '/outcomes',
  图谱: '/graph?from=instrument:cn/ordinance-on-business-environment',
  审计: '/audit',
};
const rounds = 5;

/** A promise of the time from `start` until another page's title and all its data stand there. */
const standing = (start: string, before: string): string => `new Promise((resolve) => {
  const look = () => {
    const title = document.querySelector('main h1')?.textContent ?? '';
    const stands = title !== '' && title !== ${before} && !document.querySelector('main .loading, main .stale');
    if (stands) resolve(performance.now() - ${start});
    else requestAnimationFrame(look);
  };
  look();
})`;

const observe = `
window.standing = ${standing('0', "''")};
window.tasks = []; window.inputs = [];
new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration)))
  .observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => window.inputs.push(...list.getEntries().map(({ duration }) => duration)))
  .observe({ type: 'event', durationThreshold: 16, buffered: true });`;

/** Goes where a link would. */
const follow = (path: string): string => `(() => {
  const [start, before] = [performance.now(), document.querySelector('main h1').textContent];
  history.pushState({}, '', ${JSON.stringify(path)});
  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  return ${standing('start', 'before')};
})()`;

interface Sample {
  readonly data: number;
  readonly task: number;
  readonly input: number;
}

async function measureLoad(page: Page, url: string): Promise<Sample> {
  await page.goto(url, { waitUntil: 'commit' });
  const data = Number(await page.evaluate('window.standing'));
  await page.getByRole('combobox', { name: '搜索' }).pressSequentially('法治政府', { delay: 120 });
  await page.waitForTimeout(400);
  const most = (name: string): Promise<number> => page.evaluate(`Math.max(0, ...window.${name})`);
  return { data, task: await most('tasks'), input: await most('inputs') };
}

/** From a page that shares no operation with the others but those of every page. */
async function measureLink(page: Page, path: string): Promise<number> {
  await page.goto(new URL('/plans', origin).href, { waitUntil: 'networkidle' });
  return Number(await page.evaluate(follow(path)));
}

function median(values: readonly number[]): string {
  return (values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN).toFixed(0);
}

const [, , origin = 'http://127.0.0.1:4000'] = process.argv;
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
const [cpu] = cpus();
console.log(
  `${cpus().length} × ${cpu?.model.trim()}, load average ${loadavg()[0]?.toFixed(1)}, ${rounds} samples of each page\n`,
);
console.log(
  '| page | first load, ms | by a link, ms | longest task, ms | longest answer to a key, ms (0: under 16) |\n| --- | --- | --- | --- | --- |',
);
for (const [title, path] of Object.entries(pages)) {
  const loads: Sample[] = [];
  const links: number[] = [];
  // The first round warms up the server and is not counted.
  for (let round = 0; round <= rounds; round++) {
    const load = await inFreshBrowser((page) => measureLoad(page, new URL(path, origin).href));
    const link = await inFreshBrowser((page) => measureLink(page, path));
    if (round === 0) continue;
    loads.push(load);
    links.push(link);
  }
  const cells = [
    median(loads.map(({ data }) => data)),
    median(links),
    median(loads.map(({ task }) => task)),
    median(loads.map(({ input }) => input)),
  ];
  console.log(`| ${title} | ${cells.join(' | ')} |`);
}
await browser.close();

async function inFreshBrowser<Value>(measure: (page: Page) => Promise<Value>): Promise<Value> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(observe);
  const value = await measure(await context.newPage());
  await context.close();
  return value;
}
