import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraphiql } from '../support/buildExplorer.js';
import { openExplorer, settle } from '../support/openExplorer.js';

const unit = '/duty/unit/cn-360733/justice-bureau';
let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  await buildGraphiql();
  explorer = await openExplorer({ basePath: '/duty' });
}, 300_000);
afterAll(() => explorer.close());

describe('behind a proxy, below a path', () => {
  it('every page, asset, question and file of the explorer stays below it', async () => {
    const page = await explorer.open('/duty');
    await page.locator('main h1').first().waitFor();
    await page.locator('header nav a[href="/duty/measures"]').click();
    await settle(page);
    expect(new URL(page.url()).pathname).toBe('/duty/measures');
    const file = await page.locator('.downloads a').first().getAttribute('href');
    expect(file).toMatch(/^\/duty\/export\/measures\.csv/);
    expect((await page.request.get(file ?? '')).status()).toBe(200);
    await page.goto(unit);
    await settle(page);
    await page.locator('main h1').first().waitFor();
    // The code of the graph, and the fonts, come by addresses of their own.
    await page.goto('/duty/graph?from=unit%3Acn-360733%2Fjustice-bureau');
    await settle(page);
    await page.locator('[data-node="unit:cn-360733/justice-bureau"]').waitFor();
    expect(await page.locator('footer a').first().getAttribute('href')).toBe('/duty/graphiql/');
    expect(explorer.complaints).toEqual([]);
    await page.context().close();
  });

  it('GraphiQL asks the server below it, and its workers run', async () => {
    const context = await explorer.open('/duty/');
    await context.goto('/duty/graphiql');
    await context.locator('.graphiql-execute-button').click();
    await context.locator('.result-window').getByText('"data"').first().waitFor();
    expect(new URL(context.url()).pathname).toBe('/duty/graphiql/');
    expect(explorer.complaints).toEqual([]);
    await context.context().close();
  });

  it('the reference, health and the API are there, and clients are counted by their own address', async () => {
    const get = (path: string) => fetch(`${explorer.origin}${path}`);
    const docs = await get('/duty/docs');
    expect([docs.status, new URL(docs.url).pathname]).toEqual([200, '/duty/docs/zh']);
    expect((await get('/duty/docs/style.css')).status).toBe(200);
    expect((await get('/duty/health')).status).toBe(200);
    // The metrics are not for clients of the proxy.
    expect((await get('/duty/metrics')).status).toBe(403);
    const answer = await fetch(`${explorer.origin}/duty/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ graph { version } }' }),
    });
    expect(await answer.json()).toMatchObject({ data: { graph: { version: expect.any(Number) } } });
  });
});
