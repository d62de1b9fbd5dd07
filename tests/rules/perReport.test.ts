import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CountyReport, documentOf, importCounties } from '../support/counties.js';
import { openTestServer } from '../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(async () => {
  await importCounties(api.graph, []);
  await api.close();
});

interface Finding {
  readonly id: string;
  readonly state: string;
  readonly message: string;
  readonly check: { readonly id: string };
  readonly subject: { readonly id: string };
  readonly scope: { readonly id: string } | null;
}

const every: readonly CountyReport[] = ['dongxi2021', 'bureau2021', 'dongxi2022', 'xiling2021'];

/** The findings under a filter, all of them. */
async function listFindings(filter: object): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await api.ask(
      `query ($filter: FindingFilter, $after: String) { findings(filter: $filter, first: 500, after: $after) {
        pageInfo { hasNextPage endCursor } nodes { id state message check { id } subject { id } scope { id } } } }`,
      { filter, after },
    );
    expect(errors).toBeUndefined();
    found.push(...data.findings.nodes);
    if (!data.findings.pageInfo.hasNextPage) return found;
    after = data.findings.pageInfo.endCursor;
  }
}

const law = 'cn-2020-service-ordinance';

/** The states of a check on a subject, report by report. */
async function decide(check: string, subject: string): Promise<Readonly<Record<string, string>>> {
  const findings = await listFindings({ check: { eq: check }, subject: { eq: subject } });
  const named = every.flatMap((name) =>
    findings.flatMap(({ state, scope }) => (scope?.id === documentOf(name) ? [[name, state] as const] : [])),
  );
  expect(
    findings.filter(({ scope }) => scope === null || !every.some((name) => documentOf(name) === scope.id)),
  ).toEqual(
    // Reports of real counties are reports of the nation too.
    findings.filter(({ scope }) => scope?.id === 'document:cn-360733-2021/report'),
  );
  return Object.fromEntries(named);
}

// A rule that is asked for the first time is planned first: on a busy machine that takes seconds for each.
const patience = 600_000;

describe('a finding', { timeout: patience }, () => {
  it('of a report stays as it is when other reports come: of another year, of another county, of a bureau', async () => {
    for (const own of every) {
      await importCounties(api.graph, [own]);
      const before = await listFindings({ document: { eq: documentOf(own) } });
      expect(before.length).toBeGreaterThan(10);
      await importCounties(api.graph, every);
      expect(await listFindings({ document: { eq: documentOf(own) } }), own).toEqual(before);
    }
  });

  it('has an id by which it is found again, alone', async () => {
    await importCounties(api.graph, every);
    const ids = (await listFindings({ year: { eq: 2022 } })).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids.slice(0, 5)) {
      const { data } = await api.ask('query ($id: ID!) { finding(id: $id) { id scope { year } } }', { id });
      expect(data.finding).toEqual({ id, scope: { year: 2022 } });
    }
    const { data } = await api.ask(
      `{ finding(id: "obligation-without-source obligation:${law}/publish-fees") { id scope { id } } }`,
    );
    expect(data.finding.scope).toBeNull();
    const { data: none } = await api.ask('{ finding(id: "plan-without-unit plan:cn-99/none") { id } }');
    expect(none.finding).toBeNull();
    const { errors } = await api.ask('{ finding(id: "no-such-check plan:cn-99/none") { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
  });
});

describe('a shared obligation', { timeout: patience }, () => {
  beforeAll(() => importCounties(api.graph, every));

  it('is judged in each report by what that report tells, and whether that report is annotated in full', async () => {
    expect(await decide('obligation-without-measure', `obligation:${law}/publish-fees`)).toEqual({
      dongxi2021: 'PASS',
      bureau2021: 'NOT_APPLICABLE',
      dongxi2022: 'PASS',
      xiling2021: 'FAIL',
    });
    expect(await decide('obligation-without-outcome', `obligation:${law}/publish-fees`)).toEqual({
      dongxi2021: 'PASS',
      bureau2021: 'NOT_APPLICABLE',
      dongxi2022: 'PASS',
      xiling2021: 'FAIL',
    });
  });

  it('does not bind a place without a member of its class', async () => {
    expect(await decide('obligation-without-measure', `obligation:${law}/review-documents`)).toEqual({
      dongxi2021: 'PASS',
      bureau2021: 'PASS',
      dongxi2022: 'NOT_RECORDED',
      xiling2021: 'NOT_APPLICABLE',
    });
  });

  it('has a named bearer where its class has a member in the place', async () => {
    expect(await decide('obligation-without-named-bearer', `obligation:${law}/review-documents`)).toEqual({
      dongxi2021: 'PASS',
      bureau2021: 'PASS',
      dongxi2022: 'PASS',
      xiling2021: 'NOT_APPLICABLE',
    });
  });

  it('does not bind in a year in which it was not in force', async () => {
    expect(await decide('obligation-without-measure', `obligation:${law}/publish-directory`)).toEqual({
      dongxi2021: 'NOT_APPLICABLE',
      bureau2021: 'NOT_APPLICABLE',
      dongxi2022: 'NOT_RECORDED',
      xiling2021: 'NOT_APPLICABLE',
    });
  });

  it('that is a permission is judged nowhere', async () => {
    const states = Object.values(await decide('obligation-without-measure', `obligation:${law}/open-hotline`));
    expect(states).toEqual(every.map(() => 'NOT_APPLICABLE'));
  });

  it('of a county is no matter of another county, and no matter of a bureau that does not bear it', async () => {
    expect(await decide('obligation-without-measure', 'obligation:cn-990101/inspect-markets')).toEqual({
      dongxi2021: 'FAIL',
      bureau2021: 'NOT_APPLICABLE',
      dongxi2022: 'NOT_RECORDED',
    });
  });

  it('is decided, in the report of a unit, for the unit that the report names', async () => {
    const { data } = await api.ask(
      `{ document(id: "${documentOf('bureau2021')}") { reporter { name reports { nodes { id } } } } }`,
    );
    expect(data.document.reporter).toEqual({
      name: '县司法局',
      reports: { nodes: [{ id: documentOf('bureau2021') }] },
    });
  });
});

describe('questions across reports', { timeout: patience }, () => {
  beforeAll(() => importCounties(api.graph, every));

  it('filter findings by report, by place with the places below, and by year', async () => {
    const scopesOf = async (filter: object) =>
      [...new Set((await listFindings(filter)).map(({ scope }) => scope?.id))].toSorted();
    const ids = (...names: readonly CountyReport[]) => names.map(documentOf).toSorted();
    expect(await scopesOf({ document: { in: ids('bureau2021', 'xiling2021') } })).toEqual(
      ids('bureau2021', 'xiling2021'),
    );
    expect(await scopesOf({ jurisdiction: { eq: 'jurisdiction:cn-990101/dongxi' } })).toEqual(
      ids('dongxi2021', 'bureau2021', 'dongxi2022'),
    );
    expect(await scopesOf({ jurisdiction: { eq: 'jurisdiction:cn-99/province' } })).toEqual(ids(...every));
    expect(await scopesOf({ jurisdiction: { eq: 'jurisdiction:cn-99/province' }, year: { in: [2022, 2023] } })).toEqual(
      ids('dongxi2022'),
    );
    const { errors } = await api.ask('{ findings(filter: { document: { eq: "unit:cn/x" } }) { totalCount } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.document' });
  });

  it('count checks under the same filter', async () => {
    const filter = { jurisdiction: { eq: 'jurisdiction:cn-990101/dongxi' }, year: { eq: 2021 } };
    const { data } = await api.ask(
      'query ($filter: FindingFilter) { checks(filter: $filter) { id population passing failing notRecorded notApplicable } }',
      { filter },
    );
    const findings = await listFindings(filter);
    for (const { id, population, failing, ...rest } of data.checks) {
      const own = findings.filter(({ check }) => check.id === id);
      expect(own, id).toHaveLength(population);
      expect(own.filter(({ state }) => state === 'FAIL')).toHaveLength(failing);
      expect(failing + rest.passing + rest.notRecorded + rest.notApplicable).toBe(population);
    }
  });

  it.each([
    ['DOCUMENT', 'document'],
    ['JURISDICTION', 'jurisdiction'],
    ['YEAR', 'year'],
  ])('cover by %s as the findings behind each row do', async (dimension, word) => {
    const { data } = await api.ask(
      `{ coverage(by: [${dimension}], filter: { jurisdiction: { eq: "jurisdiction:cn-99/province" } }) { key numerator denominator notRecorded leftOut keys { value node { id } } } }`,
    );
    expect(data.coverage.length).toBeGreaterThan(1);
    for (const { key, numerator, denominator, notRecorded, leftOut, keys } of data.coverage) {
      expect(keys[0].node?.id ?? key).toBe(key);
      const findings = await listFindings({
        check: { eq: 'obligation-without-measure' },
        jurisdiction: { eq: 'jurisdiction:cn-99/province' },
        ...(word === 'year' ? { year: { eq: Number(key) } } : { [word]: { eq: key } }),
      });
      const count = (state: string) => findings.filter((each) => each.state === state).length;
      expect([numerator, denominator, notRecorded, leftOut], key).toEqual([
        count('PASS'),
        count('PASS') + count('FAIL'),
        count('NOT_RECORDED'),
        count('NOT_APPLICABLE'),
      ]);
    }
  });

  it('count every finding once, though one subject has several', async () => {
    const filter = { check: { eq: 'obligation-without-measure' }, subject: { eq: `obligation:${law}/publish-fees` } };
    const { data } = await api.ask('query ($filter: FindingFilter) { findings(filter: $filter) { totalCount } }', {
      filter,
    });
    expect(data.findings.totalCount).toBe((await listFindings(filter)).length);
    expect(data.findings.totalCount).toBeGreaterThan(3);
  });

  it('compare one obligation and one metric over counties and years', async () => {
    const { data } = await api.ask(
      `{ obligation(id: "obligation:${law}/publish-fees") { measures { nodes { id year } } }
        outcomes(filter: { metricCode: { eq: "fee-lists" } }, orderBy: [{ year: ASC }]) { nodes { year value } } }`,
    );
    expect(data.obligation.measures.nodes.map(({ year }: { year: number }) => year).toSorted()).toEqual([2021, 2022]);
    expect(data.outcomes.nodes).toEqual([
      { year: 2021, value: '12' },
      { year: 2022, value: '15' },
    ]);
  });

  it('tell a trail as one report tells it', async () => {
    const read = async (argument: string) => {
      const { data } = await api.ask(
        `{ trail(of: "obligation:${law}/publish-fees"${argument}) { steps { from { id } to { id } } gaps { scope { id } after { id } check } } }`,
      );
      const ids: readonly string[] = data.trail.steps.flatMap(
        ({ from, to }: { from: { id: string }; to: { id: string } }) => [from.id, to.id],
      );
      return { ids, gaps: data.trail.gaps };
    };
    const [y2021, y2022] = ['measure:cn-990101-2021/publish-fees', 'measure:cn-990101-2022/publish-fees'];
    const all = await read('');
    expect(all.ids).toEqual(expect.arrayContaining([y2021, y2022]));
    expect(all.gaps).toContainEqual({
      scope: { id: documentOf('xiling2021') },
      after: { id: `obligation:${law}/publish-fees` },
      check: 'obligation-without-measure',
    });
    const one = await read(`, document: "${documentOf('dongxi2022')}"`);
    expect(one.ids).toContain(y2022);
    expect(one.ids).not.toContain(y2021);
    for (const { scope } of one.gaps) expect(scope?.id ?? documentOf('dongxi2022')).toBe(documentOf('dongxi2022'));
  });
});
