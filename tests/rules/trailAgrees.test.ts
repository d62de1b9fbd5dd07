import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Kind, kinds } from '../../src/model/kind.js';
import { kindSpecs } from '../../src/model/kindSpecs.js';
import { isTrailKind } from '../../src/model/trail.js';
import { catalogue } from '../../src/rules/catalogue.js';
import { importCounties } from '../support/counties.js';
import { openTestServer } from '../support/openTestServer.js';

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  await importCounties(api.graph, ['dongxi2021', 'bureau2021', 'dongxi2022', 'xiling2021']);
});
afterAll(async () => {
  await importCounties(api.graph, []);
  await api.close();
});

interface Decision {
  readonly scope: { readonly id: string } | null;
  readonly state: string;
  readonly message: string;
  readonly english: string;
}

const decision = 'scope { id } state message english: message(language: EN)';
const toLine = (check: string, fact: string, { scope, state, message, english }: Decision): string =>
  [check, fact, scope?.id ?? '', state, message, english].join(' | ');

/** The findings that fail or cannot be decided of the rules that expect a link, by their subject. */
async function listFindings(): Promise<ReadonlyMap<string, readonly string[]>> {
  const bySubject = new Map<string, string[]>();
  const checks = catalogue.flatMap(({ id, expects }) => (expects === undefined ? [] : [id]));
  for (let after: string | null = null; ; ) {
    const { data }: { data: { findings: FindingsPage } } = await api.ask(
      `query ($checks: [ID!], $after: String) { findings(filter: { check: { in: $checks }, state: { in: [FAIL, NOT_RECORDED] } }, first: 500, after: $after) {
        pageInfo { hasNextPage endCursor } nodes { check { id } subject { id } ${decision} } } }`,
      { checks, after },
    );
    for (const { check, subject, ...rest } of data.findings.nodes)
      bySubject.set(subject.id, [...(bySubject.get(subject.id) ?? []), toLine(check.id, subject.id, rest)]);
    if (!data.findings.pageInfo.hasNextPage) return bySubject;
    after = data.findings.pageInfo.endCursor;
  }
}

interface FindingsPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: ReadonlyArray<Decision & { check: { id: string }; subject: { id: string } }>;
}

/** The gaps of the trail of a fact at that fact itself. */
async function listGaps(of: string): Promise<readonly string[]> {
  const { data, errors } = await api.ask(
    `query ($of: ID!) { trail(of: $of) { gaps { after { id } check ${decision} } } }`,
    { of },
  );
  expect(errors, of).toBeUndefined();
  const gaps: ReadonlyArray<Decision & { after: { id: string }; check: string }> = data.trail.gaps;
  return gaps.flatMap(({ after, check, ...rest }) => (after.id === of ? [toLine(check, of, rest)] : []));
}

async function listIds(kind: Kind): Promise<readonly string[]> {
  const { data } = await api.ask(`{ list: ${kindSpecs[kind].plural}(first: 500) { totalCount nodes { id } } }`);
  expect(data.list.nodes).toHaveLength(data.list.totalCount);
  return data.list.nodes.map(({ id }: { id: string }) => id);
}

describe('the gaps of a trail at its fact', () => {
  it.each(kinds.filter((kind) => isTrailKind(kind) && kind !== 'Version'))(
    'are, for every %s, the findings on it of the rules that expect a link',
    async (kind) => {
      const findings = await listFindings();
      const ids = await listIds(kind);
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) {
        const gaps = await listGaps(id);
        expect(gaps.toSorted(), id).toEqual((findings.get(id) ?? []).toSorted());
      }
    },
    600_000,
  );
});
