import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import { type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core';
import { buildExplorer } from './buildExplorer.js';
import { openProxy } from './openProxy.js';
import { openTestServer } from './openTestServer.js';

/** Where the tests put pictures of the pages, for a person to look at; git ignores it. */
const pictures = join('.obligraph', 'screenshots');
const patience = 60_000;

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly english?: boolean;
  readonly dark?: boolean;
}

/**
 * The explorer in a real browser over the run's Neo4j, behind a proxy where a base path is given. Each page is watched: what it asks
 * elsewhere, what its policy refuses and what fails in it is kept in `complaints`.
 */
export async function openExplorer({ basePath = '' }: { readonly basePath?: string } = {}) {
  await buildExplorer();
  const settings = { timeout: patience, basePath, trustedProxies: ['loopback'] };
  const api = await openTestServer({ readTimeout: patience, settings });
  const { port } = new URL(await api.server.listen({ host: '127.0.0.1', port: 0 }));
  const proxy = basePath === '' ? null : await openProxy(Number(port));
  const origin = proxy?.origin ?? `http://127.0.0.1:${port}`;
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  const complaints: string[] = [];
  const open = async (path: string, look: Look = {}, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: look.width ?? 1440, height: 900 },
      colorScheme: look.dark ? 'dark' : 'light',
      baseURL: origin,
      ...options,
    });
    context.setDefaultTimeout(patience);
    if (look.english) await context.addInitScript("localStorage.setItem('obligraph.language', 'en')");
    const page = await context.newPage();
    watch(page, { origin: `${origin}${basePath}`, complaints });
    await page.goto(path);
    await settle(page);
    return page;
  };
  return {
    api,
    origin,
    open,
    complaints,
    close: async () => {
      await browser.close();
      await proxy?.close();
      await api.close();
    },
  };
}

function watch(page: Page, { origin, complaints }: { readonly origin: string; readonly complaints: string[] }): void {
  page.on('pageerror', ({ message }) => complaints.push(`error: ${message}`));
  page.on('console', (message) => {
    // A refusal of the policy is told here; a failed request is told by the page itself, in words.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:'))
      complaints.push(`asked ${url}`);
  });
}

/** Waits until nothing on the page is on its way. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main').waitFor();
  // What was pressed is drawn in the next frames.
  await page.evaluate('new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 50))');
  const busy = page.locator('main .loading, main .stale, aside .loading').first();
  while ((await busy.count()) > 0) await busy.waitFor({ state: 'detached' });
}

/** What axe finds serious or critical on a page, as lines of rule and place. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: ReadonlyArray<{ id: string; impact: string; nodes: ReadonlyArray<{ html: string }> }> =
    await page.evaluate('axe.run({ resultTypes: ["violations"] }).then(({ violations }) => violations)');
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Keeps a picture of the whole page. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}
