import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFacts } from '../support/importFacts.js';
import { openTestServer } from '../support/openTestServer.js';

const space = 'cn-98';
const [earlier, later] = [`instrument:${space}/outline-2015`, `instrument:${space}/outline-2021`];
const [undated, other] = [`instrument:${space}/outline-undated`, `instrument:${space}/other`];
const title = '工作纲要';

let api: Awaited<ReturnType<typeof openTestServer>>;

function createWork(shown: string) {
  return { title: shown, titleKey: shown, nameKeys: `|${shown}|` };
}

beforeAll(async () => {
  api = await openTestServer();
  await importFacts(api.graph, space, {
    nodes: {
      [earlier]: createWork(title),
      [later]: createWork(title),
      [other]: createWork('别的办法'),
      [`version:${space}/first`]: { effectiveFrom: '2015-12-01', effectiveTo: '2020-12-31' },
      [`version:${space}/second`]: { effectiveFrom: '2021-08-01' },
      [`version:${space}/third`]: { effectiveFrom: '2030-01-01' },
      [undated]: createWork('无日期办法'),
      [`${undated}-too`]: createWork('无日期办法'),
    },
    links: [
      [earlier, 'HAS_VERSION', `version:${space}/first`],
      [later, 'HAS_VERSION', `version:${space}/second`],
      [other, 'HAS_VERSION', `version:${space}/third`],
    ],
  });
});

afterAll(async () => {
  await importFacts(api.graph, space, { nodes: {}, links: [] });
  await api.close();
});

async function ask(by: string, on: string | null) {
  const { data, errors } = await api.ask(
    'query ($by: InstrumentBy!, $on: Date) { instrument(by: $by, on: $on) { id } }',
    { by: { title: by }, on },
  );
  return { id: data?.instrument?.id, error: errors?.[0] };
}

describe('a title that several works bear', () => {
  it('is the work in force on the day', async () => {
    expect((await ask(title, '2016-06-30')).id).toBe(earlier);
    expect((await ask(title, '2020-12-31')).id).toBe(earlier);
    expect((await ask(title, '2021-08-01')).id).toBe(later);
  });

  it('is refused with the ids without a day, and the refusal names the cure', async () => {
    const { error } = await ask(title, null);
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', ids: [earlier, later] });
    expect(error?.message).toContain('Give the day with `on`');
  });

  it('is refused with the ids on a day on which none was in force', async () => {
    const { error } = await ask(title, '2021-03-01');
    expect(error?.message).toContain('was in force on 2021-03-01');
    expect(error?.extensions).toMatchObject({ ids: [earlier, later] });
  });

  it('is refused where the dates decide nothing', async () => {
    expect((await ask('无日期办法', '2021-03-01')).error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is found on any day where only one work bears it, for the day only tells works apart', async () => {
    expect((await ask('别的办法', '2021-03-01')).id).toBe(other);
  });

  it('takes no day beside an id, which names one work', async () => {
    const { errors } = await api.ask(`{ instrument(by: { id: "${earlier}" }, on: "2016-01-01") { id } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'on' });
  });
});
