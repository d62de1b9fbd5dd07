import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExplorer, settle } from '../support/openExplorer.js';

const unit = '/unit/cn-360733/justice-bureau';
let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
});
afterAll(() => explorer.close());

describe('the explorer', () => {
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

describe('the first load', () => {
  it('brings less than 500 KB of script and style, compressed, and not the code of the graph', async () => {
    const page = await explorer.open('/');
    const files: ReadonlyArray<readonly [name: string, size: number, plain: number]> = await page.evaluate(
      `performance.getEntriesByType('resource').filter(({ name }) => /\\.(js|css)$/.test(name))
        .map(({ name, encodedBodySize, decodedBodySize }) => [name, encodedBodySize, decodedBodySize])`,
    );
    expect(files.map(([name]) => name.split('.').at(-1)).toSorted()).toEqual(['css', 'js']);
    expect(files.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(500_000);
    for (const [name, size, plain] of files) expect(size, name).toBeLessThan(plain / 2);
    expect(files.filter(([name]) => name.includes('GraphPage'))).toEqual([]);
    await page.context().close();
  });
});
