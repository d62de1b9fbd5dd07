import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer } from '../support/openTestServer.js';

let server: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const row = '{ cursor node { state check { id } subject { id } } }';
interface Edge {
  readonly cursor: string;
  readonly node: {
    readonly state: string;
    readonly check: { readonly id: string };
    readonly subject: { readonly id: string };
  };
}
const toKey = ({ node }: Edge): string => `${node.check.id} ${node.state} ${node.subject.id}`;
const filter =
  '{ check: { in: ["shortcoming-without-cause", "plan-without-target", "plan-continues-nothing", "rate-without-base"] } }';

async function walk(page: string, cursorArgument: 'after' | 'before'): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const at: string = cursor === null ? '' : `, ${cursorArgument}: "${cursor}"`;
    const { data } = await server.ask(
      `{ findings(filter: ${filter}, ${page}${at}) { edges ${row} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    const { edges, pageInfo } = data.findings;
    const keys = edges.map(toKey);
    if (cursorArgument === 'after') seen.push(...keys);
    else seen.unshift(...keys);
    if (!(cursorArgument === 'after' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return seen;
    cursor = cursorArgument === 'after' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

describe('findings', () => {
  it('are given once each and in order by pages of any size, from both ends', async () => {
    const { data } = await server.ask(`{ findings(filter: ${filter}, first: 500) { totalCount edges ${row} } }`);
    const all = data.findings.edges.map(toKey);
    expect(all).toHaveLength(data.findings.totalCount);
    expect(new Set(all).size).toBe(all.length);
    expect(await walk('first: 7', 'after')).toEqual(all);
    expect(await walk('first: 40', 'after')).toEqual(all);
    expect(await walk('last: 9', 'before')).toEqual(all);
  });

  it('name the words, the state and the message in both languages', async () => {
    const { data } = await server.ask(
      `{ findings(filter: { check: { eq: "shortcoming-without-cause" } }, first: 1) { nodes {
        state zh: message en: message(language: EN) evidence { quote } check { title(language: EN) failing } subject { __typename ... on Shortcoming { cause } } } } }`,
    );
    expect(data.findings.nodes).toEqual([
      {
        state: 'FAIL',
        zh: expect.stringMatching(/^没有说明“.+”的原因$/),
        en: expect.stringMatching(/^No cause is given for “.+”$/),
        evidence: [{ quote: expect.stringMatching(/./) }],
        check: { title: 'Shortcoming without cause', failing: 3 },
        subject: { __typename: 'Shortcoming', cause: null },
      },
    ]);
  });

  it('are filtered by state, severity and kind, and by nothing unknown', async () => {
    const { data } = await server.ask(
      '{ findings(filter: { state: { eq: FAIL }, severity: { eq: WARNING }, kind: { eq: Plan } }) { totalCount } all: findings(filter: { state: { eq: FAIL }, kind: { in: [Plan] } }, first: 100) { nodes { subject { __typename } check { severity } } } }',
    );
    expect(data.findings.totalCount).toBe(0);
    expect(data.all.nodes.length).toBeGreaterThan(0);
    for (const { subject } of data.all.nodes) expect(subject.__typename).toBe('Plan');
    const { errors } = await server.ask(
      '{ findings(filter: { check: { eq: "obligation-without-measur" } }) { totalCount } }',
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', suggestion: 'obligation-without-measure' });
    const wrong = await server.ask('{ findings(filter: { unit: { eq: "measure:cn/x" } }) { totalCount } }');
    expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.unit' });
  });
});

describe('coverage', () => {
  it.each(['INSTRUMENT', 'UNIT', 'SECTION'])('by %s agrees with the findings behind each row', async (dimension) => {
    const { data } = await server.ask(`{ coverage(by: [${dimension}]) { key numerator denominator shared } }`);
    // The filter by a section takes in its subsections, which have rows of their own.
    const word = dimension === 'SECTION' ? 'ownSection' : dimension.toLowerCase();
    expect(data.coverage.length).toBeGreaterThan(3);
    const keyed = data.coverage.filter(({ key }: { key: string | null }) => key !== null);
    expect(keyed.length).toBeGreaterThan(3);
    for (const { key, numerator, denominator } of keyed.slice(0, 5)) {
      const count = (state: string) =>
        server.ask(
          `{ findings(filter: { check: { eq: "obligation-without-measure" }, ${word}: { eq: "${key}" }, state: { eq: ${state} } }) { totalCount } }`,
        );
      const [passing, failing] = [await count('PASS'), await count('FAIL')];
      expect(passing.data.findings.totalCount, key).toBe(numerator);
      expect(passing.data.findings.totalCount + failing.data.findings.totalCount, key).toBe(denominator);
    }
  });

  it('counts a duty under two laws in both rows, and each row says so', async () => {
    const { data } = await server.ask(
      '{ coverage(by: [INSTRUMENT]) { key numerator denominator notRecorded leftOut shared keys { dimension value node { label } } } }',
    );
    const total = data.coverage.reduce((sum: number, { denominator }: { denominator: number }) => sum + denominator, 0);
    const shared = data.coverage.reduce((sum: number, row: { shared: number }) => sum + row.shared, 0);
    const { data: all } = await server.ask('{ obligations { totalCount } }');
    expect(shared).toBeGreaterThan(0);
    expect(total).toBeGreaterThan(all.obligations.totalCount);
    expect(total - shared).toBeLessThan(all.obligations.totalCount);
    expect(data.coverage.find(({ key }: { key: string | null }) => key !== null).keys[0]).toEqual({
      dimension: 'INSTRUMENT',
      value: expect.stringMatching(/^instrument:/),
      node: { label: expect.any(String) },
    });
  });

  it('takes several dimensions and any check, and refuses none, one twice, or an unknown check', async () => {
    const { data } = await server.ask(
      '{ coverage(by: [STRENGTH, KIND], check: "obligation-without-named-bearer") { key numerator denominator notRecorded leftOut } checks { id population } }',
    );
    const counted = data.coverage.reduce(
      (sum: number, row: { denominator: number; notRecorded: number; leftOut: number }) =>
        sum + row.denominator + row.notRecorded + row.leftOut,
      0,
    );
    expect(counted).toBe(data.checks[0].population);
    for (const wrong of ['by: []', 'by: [UNIT, UNIT]', 'by: [UNIT], check: "unit"']) {
      const { errors } = await server.ask(`{ coverage(${wrong}) { key } }`);
      expect(errors?.[0]?.extensions.code, wrong).toBe('BAD_USER_INPUT');
    }
  });
});
