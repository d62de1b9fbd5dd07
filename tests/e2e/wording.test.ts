import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Facts, importFacts, type LinkRow } from '../support/importFacts.js';
import { openExplorer, picture, settle } from '../support/openExplorer.js';

const space = 'cn-96';
const idOf = (word: string, name: string) => `${word}:${space}/${name}`;
const figures = { accepted: '14件', carried: '2件', concluded: '15件', pending: '1件', cases: '9件', rate: '100%' };
const metrics = {
  accepted: '受理',
  carried: '结转',
  concluded: '办结',
  pending: '在办',
  cases: '案件',
  rate: '出庭率',
};

/** A balance that holds, and a rate of which one term is not given. */
function inventEquations(): Facts {
  const termsOf = (equation: string, names: readonly string[]) =>
    names.map((name): LinkRow => [idOf('equation', equation), 'TERM', idOf('outcome', name), { name }]);
  return {
    nodes: {
      [idOf('jurisdiction', 'somewhere')]: {},
      [idOf('equation', 'balance')]: {
        kind: 'BALANCE',
        label: '受理 + 结转 = 办结 + 在办',
        expression: 'accepted + carried = concluded + pending',
        computed: '16',
        stated: '16',
        difference: '0',
        tolerance: '0.5',
        state: 'PASS',
      },
      [idOf('equation', 'share')]: {
        kind: 'RATE',
        label: '出庭的案件 / 案件 = 出庭率',
        expression: 'appeared / cases = rate',
        missing: ['出庭的案件'],
        state: 'NOT_RECORDED',
      },
      ...Object.fromEntries(
        Object.entries(figures).map(([name, figure]) => [
          idOf('outcome', name),
          { figure, metric: Object.entries(metrics).find(([key]) => key === name)?.[1] ?? name, label: name },
        ]),
      ),
    },
    links: [
      ...termsOf('balance', ['accepted', 'carried', 'concluded', 'pending']),
      ...termsOf('share', ['cases', 'rate']),
    ],
  };
}

let explorer: Awaited<ReturnType<typeof openExplorer>>;
beforeAll(async () => {
  explorer = await openExplorer();
  await importFacts(explorer.api.graph, space, inventEquations());
});
afterAll(async () => {
  await importFacts(explorer.api.graph, space, { nodes: {}, links: [] });
  await explorer.close();
});

describe('an equation', () => {
  it('is told in words and figures, never in the letters of its source', async () => {
    const page = await explorer.open(`/equation/${space}/balance`);
    await page.getByText('受理14件 + 结转2件 = 办结15件 + 在办1件 → 16 = 16 ✓').waitFor();
    expect(await page.locator('h1').textContent()).toBe('受理 + 结转 = 办结 + 在办');
    await picture(page, 'wording-equation');
    for (const path of [`/equation/${space}/balance`, `/equation/${space}/share`, '/equations']) {
      await page.goto(path);
      await page.locator('.equation-sum').first().waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/\b(accepted \+|carried =|appeared)\b/);
    }
    await page.getByText('（未载明） ÷ 案件9件 = 出庭率100%').waitFor();
    await picture(page, 'wording-equations');
  });
});

describe('what went wrong', () => {
  it.each([
    ['RATE_LIMITED', '请求过于频繁'],
    ['BAD_USER_INPUT', '地址中的条件有误'],
    ['SOMETHING_NEW', '服务没有完成这一查询'],
  ])('is said in a sentence and not by its code: %s', async (code, words) => {
    const page = await explorer.open('/');
    await page.route('**/graphql', (route) =>
      route.request().postData()?.includes('query Measures')
        ? route.fulfill({ json: { errors: [{ message: 'no', extensions: { code } }] } })
        : route.fallback(),
    );
    await page.getByRole('navigation').getByRole('link', { name: '举措' }).first().click();
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain(code);
    await page.context().close();
  });

  it('is said in a sentence where the code of a page cannot be had', async () => {
    const page = await explorer.open('/');
    await page.route(/\/GraphPage-[^/]+\.(js|css)$/, (route) => route.abort('connectionrefused'));
    await page.getByRole('navigation').getByRole('link', { name: '图谱' }).click();
    await page.getByText('这一页的程序没有读到').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/[a-z]{4,}/i);
    await page.context().close();
  });
});

describe('an address that names nothing', () => {
  it.each(['/unit/x', '/instrument/x', '/measure/x', '/unit/cn/nobody', '/instrument/cn/nothing', '/unit/%zz/x'])(
    'gives one message with a way out: %s',
    async (path) => {
      const page = await explorer.open(path);
      await page.getByRole('alert').filter({ hasText: '未找到该记录' }).waitFor();
      await settle(page);
      expect(await page.getByRole('alert').count()).toBe(1);
      await page.getByRole('link', { name: '回到总览' }).click();
      await page.locator('.counts').waitFor();
      await page.context().close();
    },
  );

  it('is a page where its percent signs mean nothing, and an error for a program', async () => {
    const page = await explorer.open('/nothing/100%');
    await page.getByText('没有这一页').waitFor();
    const answer = await explorer.api.server.inject({ method: 'GET', url: '/nothing/100%' });
    expect(answer.statusCode).toBe(400);
    await page.context().close();
  });

  it('says that a place of the scope is not in the graph, or has no report', async () => {
    const page = await explorer.open('/measures?place=jurisdiction:cn-11/nowhere');
    await page.getByRole('alert').filter({ hasText: '范围中没有这一项' }).waitFor();
    await page.goto(`/measures?place=${idOf('jurisdiction', 'somewhere')}`);
    await page.getByRole('alert').filter({ hasText: '没有报告' }).waitFor();
    await picture(page, 'wording-scope');
    await page.getByRole('link', { name: '不限范围' }).click();
    await page.waitForURL((url) => !url.searchParams.has('place'));
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });
});
