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
