import { cpus, loadavg } from 'node:os';
import chromium from '@sparticuz/chromium';
import { type Page, chromium as playwright } from 'playwright-core';

/**
 * Measures the explorer of a running server in a browser: `npm run bench:explorer -- http://127.0.0.1:4000`. Prints, for each
 * page, the median of several loads in milliseconds: until its data stood there, the longest task of the main thread, and how
 * long the page took to acknowledge a typed character (Event Timing, the longest of a word). Chromium draws without a graphics card.
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

const observe = `
window.tasks = []; window.inputs = [];
new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration)))
  .observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => window.inputs.push(...list.getEntries().map(({ duration }) => duration)))
  .observe({ type: 'event', durationThreshold: 16, buffered: true });`;

interface Sample {
  readonly data: number;
  readonly task: number;
  readonly input: number;
}

async function measure(page: Page, url: string): Promise<Sample> {
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('main h1').first().waitFor();
  const busy = page.locator('main .loading, main .stale').first();
  while ((await busy.count()) > 0) await busy.waitFor({ state: 'detached' });
  const data = Number(await page.evaluate('performance.now()'));
  await page.getByRole('combobox', { name: '搜索' }).pressSequentially('法治政府', { delay: 120 });
  await page.waitForTimeout(400);
  const most = (name: string): Promise<number> => page.evaluate(`Math.max(0, ...window.${name})`);
  return { data, task: await most('tasks'), input: await most('inputs') };
}

function median(samples: readonly Sample[], key: keyof Sample): string {
  const sorted = samples.map((sample) => sample[key]).sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(0);
}

const [, , origin = 'http://127.0.0.1:4000'] = process.argv;
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'] });
const [cpu] = cpus();
console.log(
  `${cpus().length} × ${cpu?.model.trim()}, load average ${loadavg()[0]?.toFixed(1)}, ${rounds} loads of each page\n`,
);
console.log(
  '| page | data, ms | longest task, ms | longest answer to a key, ms (0: under 16) |\n| --- | --- | --- | --- |',
);
for (const [title, path] of Object.entries(pages)) {
  const samples: Sample[] = [];
  for (let round = 0; round <= rounds; round++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addInitScript(observe);
    const sample = await measure(await context.newPage(), new URL(path, origin).href);
    // The first load warms up the server.
    if (round > 0) samples.push(sample);
    await context.close();
  }
  console.log(`| ${title} | ${median(samples, 'data')} | ${median(samples, 'task')} | ${median(samples, 'input')} |`);
}
await browser.close();
