import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldText } from '../../src/model/foldText.js';
import { openTestServer } from '../support/openTestServer.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Hit {
  readonly cursor: string;
  readonly match: string;
  readonly field: string;
  readonly snippet: string;
  readonly ranges: readonly Span[];
  readonly sourceRanges: readonly Span[];
  readonly node: { readonly __typename: string; readonly id: string; readonly label: string };
}

interface Found {
  readonly totalCount: number;
  readonly limits: readonly string[];
  readonly counts: ReadonlyArray<{ readonly kind: string; readonly count: number }>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Hit[];
}

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(() => api.close());

const query = `query ($text: String!, $kinds: [Kind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    totalCount limits counts { kind count } pageInfo { hasNextPage endCursor }
    edges { cursor match field snippet ranges { start end } sourceRanges { start end } node { __typename id label } }
  }
}`;

async function search(text: string, more: object = {}): Promise<Found> {
  const { data, errors } = await api.ask(query, { text, first: 500, ...more });
  expect(errors).toBeUndefined();
  return data.search;
}

const slice = (text: string, { start, end }: Span) => Array.from(text).slice(start, end).join('');
const fold = (text: string) => foldText(text).characters.join('');
const idsOf = ({ edges }: Found) => edges.map(({ node }) => node.id);
const ordinance = 'instrument:cn/ordinance-on-business-environment';
const bureau = 'unit:cn-360733/justice-bureau';

describe('a search', () => {
  it('puts the law that bears the title first, however the title is written', async () => {
    const plain = await search('优化营商环境条例');
    expect(plain.edges[0]).toMatchObject({ match: 'EXACT', field: 'title', node: { id: ordinance } });
    for (const written of ['《優化營商環境條例》', '“优化 营商　环境 条例”', '优化、营商环境条例。']) {
      expect(idsOf(await search(written))).toEqual(expect.arrayContaining(idsOf(plain)));
      expect((await search(written)).edges[0]).toMatchObject({ match: 'EXACT', node: { id: ordinance } });
    }
  });

  it('finds a unit by pinyin and by initials', async () => {
    for (const typed of ['sfj', 'SFJ', 'sifaju', 'sīfǎjú', 'si fa ju', 'xiansifaju']) {
      const { edges } = await search(typed);
      expect(edges.find(({ node }) => node.id === bureau)).toMatchObject({ match: 'SPELLING', field: 'name' });
    }
  });

  it('finds a single character wherever it stands', async () => {
    const found = await search('法');
    expect(found.totalCount).toBeGreaterThan(300);
    const { data } = await api.ask('{ units(first: 500) { nodes { id name aliases note } } }');
    const holding = data.units.nodes.filter(({ name, aliases, note }: Record<string, string | string[]>) =>
      [name, aliases, note].flat().some((text) => text?.includes('法')),
    );
    const units = await search('法', { kinds: ['Unit'] });
    expect(idsOf(units).sort()).toEqual(holding.map(({ id }: { id: string }) => id).sort());
  });

  it('finds all of several words after those that stand together', async () => {
    const { edges } = await search('出庭 应诉');
    expect(edges[0]?.match).toBe('NAME');
    const { edges: apart } = await search('应诉 行政案件');
    expect(apart.at(-1)?.match).toBe('WORDS');
    for (const { match, snippet, ranges } of apart)
      if (match === 'WORDS') for (const range of ranges) expect(['应诉', '行政案件']).toContain(slice(snippet, range));
  });

  it('orders hits by how they are found, then the shorter label first', async () => {
    const order = ['EXACT', 'BEGINNING', 'NAME', 'TEXT', 'SPELLING', 'WORDS'];
    for (const text of ['优化营商环境条例', '法', '行政执法', '县 法院']) {
      const keys = (await search(text)).edges.map(({ match, node }) => [
        order.indexOf(match),
        node.label.length,
        node.id,
      ]);
      const sorted = keys.toSorted(([a = 0, b = 0, c = ''], [d = 0, e = 0, f = '']) =>
        a !== d ? (a < d ? -1 : 1) : b !== e ? (b < e ? -1 : 1) : c < f ? -1 : 1,
      );
      expect(keys).toEqual(sorted);
    }
  });

  it('finds any run of characters of a source text at its place, across lines and sections too', async () => {
    for (const space of ['cn-360733-2021', 'cn-2021-instruments']) {
      const text = readFileSync(`seeds/${space}/source.txt`, 'utf8');
      const points = Array.from(text);
      const places = fc.tuple(fc.nat(points.length - 40), fc.integer({ min: 2, max: 30 }));
      await fc.assert(
        fc.asyncProperty(places, async ([start, length]) => {
          const window = points.slice(start, start + length).join('');
          fc.pre(fold(window).length > 1 && /^[^\s\d.]/u.test(window) && /[^\s\d.]$/u.test(window));
          const { edges } = await search(window, { kinds: ['Document'] });
          const hit = edges.find(({ node }) => node.id.startsWith(`document:${space}/`));
          // A document is shown by its title where that has the words too.
          fc.pre(hit?.field !== 'title');
          const places = (hit?.sourceRanges ?? []).map((range) => fold(slice(text, range)));
          expect(places.length).toBeGreaterThan(0);
          expect(new Set(places)).toEqual(new Set([fold(window)]));
          const inside = (hit?.sourceRanges ?? []).some((range) => range.start >= start && range.end <= start + length);
          expect(inside || places.length === 100).toBe(true);
        }),
        { numRuns: 40 },
      );
    }
  });

  it('opens at words that no passage covers, in their section', async () => {
    const { data } = await api.ask(
      '{ document(id: "document:cn-360733-2021/report") { accounting { sentences { open { start end } } } } }',
    );
    const [open] = data.document.accounting.sentences.open;
    const text = readFileSync('seeds/cn-360733-2021/source.txt', 'utf8');
    const { edges } = await search(slice(text, open));
    expect(edges.map(({ node }) => node.__typename)).not.toContain('Passage');
    for (const { sourceRanges, field } of edges.filter(({ node }) => node.__typename === 'Document')) {
      expect(field).toBe('text');
      expect(sourceRanges.map((range) => fold(slice(text, range)))).toContain(fold(slice(text, open)));
    }
    expect(edges.length).toBeGreaterThan(0);
  });

  it('cuts snippets from the original and marks in them what was sought', async () => {
    const text = readFileSync('seeds/cn-360733-2021/source.txt', 'utf8');
    const { edges } = await search('行政執法', { kinds: ['Section', 'Passage', 'Document'] });
    for (const { match, node, snippet, ranges, sourceRanges } of edges) {
      for (const range of ranges) expect(fold(slice(snippet, range))).toBe('行政执法');
      if (match !== 'TEXT' || !node.id.includes(':cn-360733-2021/')) continue;
      for (const range of sourceRanges) expect(fold(slice(text, range))).toBe('行政执法');
      const start = (sourceRanges[0]?.start ?? 0) - (ranges[0]?.start ?? 0);
      expect(text).toContain(snippet);
      expect(slice(text, { start, end: start + Array.from(snippet).length })).toBe(snippet);
    }
    expect(edges.length).toBeGreaterThan(20);
  });

  it('walks its pages by cursors: everything once, in order', async () => {
    const all = idsOf(await search('执法'));
    const walked: string[] = [];
    for (let after: string | null = null; ; ) {
      const { edges, pageInfo }: Found = await search('执法', { first: 7, after });
      walked.push(...edges.map(({ node }) => node.id));
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(walked).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });

  it('counts hits by kind, whatever kinds are asked for', async () => {
    const all = await search('行政执法');
    expect(all.counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount);
    expect(all.edges).toHaveLength(all.totalCount);
    for (const { kind, count } of all.counts) {
      const some = await search('行政执法', { kinds: [kind] });
      expect(some.totalCount).toBe(count);
      expect(some.counts).toEqual(all.counts);
      expect(some.edges).toEqual(
        all.edges.filter(({ node }) => node.__typename === kind).map((hit) => ({ ...hit, cursor: expect.any(String) })),
      );
    }
    expect((await search('行政执法', { kinds: [] })).totalCount).toBe(0);
  });

  it('sends one Cypher, of the same bytes for any text, and asks for fields of each kind', async () => {
    const ask = (text: string) =>
      api.ask(
        `query ($text: String!) { search(text: $text) { limits counts { n: count kind } hits: edges { m: match node { id ... on Unit { measures(first: 1) { totalCount } } ... on Passage { document { title } } } } } }`,
        { text },
      );
    api.queries.length = 0;
    const { data } = await ask('县司法局');
    await ask('a b c "');
    expect(api.queries.map(({ name }) => name)).toEqual(['search', 'search']);
    expect(api.queries[0]?.text).toBe(api.queries[1]?.text);
    expect(data.search.hits[0]).toEqual({
      m: 'EXACT',
      node: { id: bureau, measures: { totalCount: expect.any(Number) } },
    });
  });
});

describe('a text that can be typed', () => {
  const hostile = [
    '',
    ' \u3000\t\n',
    '"',
    '\\"',
    '""法""',
    'a AND b OR NOT c',
    '+法 -治 !x && y || z',
    '(法',
    '法) {x} [a TO b]',
    'searchNames:法^9~2 *?:/re.*/',
    '^ $ | @Unit',
    '`MATCH (n) DETACH DELETE n`',
    '$p0 {limit: 1}',
    '😀👨‍👩‍👧‍👦',
    '\ud800',
    '法\udfff治',
    '\u0000法',
    '\u202e法',
    'İß',
    '法'.repeat(10_000),
    'ab '.repeat(4_000),
    'x'.repeat(10_000),
    Array.from({ length: 3_000 }, (_, index) => `法${index}`).join(' '),
  ];

  it.each(hostile.map((text) => [text.slice(0, 30), text]))('is no error: %j …', async (_, text) => {
    const found = await search(text, { first: 5 });
    expect(found.totalCount).toBeGreaterThanOrEqual(found.edges.length);
  });

  it('is no error, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        await search(text, { first: 3 });
      }),
      { numRuns: 100 },
    );
  });

  it('finds nothing by the marks of the index, and says so when it is cut', async () => {
    for (const mark of ['^', '$', '|', '^ $ | @']) expect((await search(mark)).totalCount).toBe(0);
    expect((await search('法'.repeat(10_000))).limits).toEqual(['TEXT_CUT']);
  });
});
