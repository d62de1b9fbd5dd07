import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planImport } from '../../src/graph/writes/planImport.js';
import type { NodeRecord } from '../../src/model/content.js';
import { digestOf } from '../../src/model/digest.js';
import { importNodes } from '../support/importNodes.js';
import { openTestServer } from '../support/openTestServer.js';

const space = 'cn-98';
let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
});
afterAll(async () => {
  await importNodes(api.graph, space, []);
  await api.close();
});

const common = { basis: 'INFERRED', note: '' } as const;

const duty = (index: number, statement: string): NodeRecord => ({
  id: `obligation:${space}/o${index}`,
  kind: 'Obligation',
  source: space,
  formerly: [],
  properties: { ...common, label: statement, statement, modality: 'OBLIGATION', strength: 'RULE' },
});

const instrument = (name: string, properties: Readonly<Record<string, string | readonly string[]>>): NodeRecord => ({
  id: `instrument:${space}/${name}`,
  kind: 'Instrument',
  source: space,
  formerly: [],
  properties: { ...common, label: String(properties.title), kind: 'LAW', ...properties } as NodeRecord['properties'],
});

async function find(
  text: string,
  kind: string,
): Promise<ReadonlyArray<{ readonly id: string; readonly match: string }>> {
  const { data, errors } = await api.ask(
    'query ($text: String!, $kinds: [Kind!]) { search(text: $text, kinds: $kinds, first: 500) { edges { match node { id } } } }',
    { text, kinds: [kind] },
  );
  expect(errors).toBeUndefined();
  return data.search.edges
    .map(({ match, node }: { match: string; node: { id: string } }) => ({ id: node.id, match }))
    .filter(({ id }: { id: string }) => id.includes(`:${space}/`));
}

describe('a search over texts that were generated', () => {
  // Few characters make many near misses.
  const character = fc.constantFrom(...'法法政县司局务优化i9', '、', '。', ' ', '《', '》', '“', ',', '\n');
  const texts = fc.array(fc.string({ unit: character, minLength: 1, maxLength: 24 }), {
    minLength: 150,
    maxLength: 150,
  });
  const plain = (text: string): string => text.replace(/[、。 《》“,\n]/g, '');

  it('finds every text that contains the run of characters, and no other', async () => {
    const [statements = []] = fc.sample(texts, { numRuns: 1, seed: 2021 });
    await importNodes(
      api.graph,
      space,
      statements.map((statement, index) => duty(index, statement)),
    );
    const sought = fc.string({ unit: character, minLength: 1, maxLength: 6 }).filter((text) => plain(text) !== '');
    await fc.assert(
      fc.asyncProperty(sought, async (text) => {
        const holding = statements.flatMap((statement, index) =>
          plain(statement).includes(plain(text)) ? [`obligation:${space}/o${index}`] : [],
        );
        const found = await find(text, 'Obligation');
        const together = found.filter(({ match }) => match === 'TEXT').map(({ id }) => id);
        expect(together.sort()).toEqual(holding.sort());
        const words = text
          .split(/\s+/)
          .map(plain)
          .filter((word) => word !== '');
        for (const { id } of found.filter(({ match }) => match === 'WORDS')) {
          const statement = plain(statements[Number(id.split('/o')[1])] ?? '');
          expect(words.every((word) => statement.includes(word))).toBe(true);
        }
      }),
      { numRuns: 100, seed: 360_733 },
    );
  });
});

describe('a search for an instrument', () => {
  beforeAll(() =>
    importNodes(api.graph, space, [
      instrument('iso', { title: 'GB/T 19001质量管理（ISO9001）', documentNumber: '会府发〔2021〕33号' }),
      instrument('other', { title: '质量管理办法', documentNumber: '会府发〔2021〕133号', aliases: ['質量辦法'] }),
      instrument('long', { title: '关于质量管理办法的通知' }),
    ]),
  );
  const ids = async (text: string) => (await find(text, 'Instrument')).map(({ id }) => id.split('/')[1]);

  it('finds digits and letters inside words', async () => {
    expect(await ids('9001')).toEqual(['iso']);
    expect(await ids('so90')).toEqual(['iso']);
    expect(await ids('gb/t 19001')).toEqual(['iso']);
  });

  it('finds document numbers, in whatever brackets', async () => {
    expect(await ids('会府发〔2021〕33号')).toEqual(['iso']);
    expect(await ids('[2021]33号')).toEqual(['iso']);
    expect(await ids('〔2021〕133')).toEqual(['other']);
  });

  it('puts a whole name first, then a beginning, then a name that contains it', async () => {
    expect(await find('质量管理办法', 'Instrument')).toEqual([
      { id: `instrument:${space}/other`, match: 'EXACT' },
      { id: `instrument:${space}/long`, match: 'NAME' },
    ]);
    expect(await find('质量办法', 'Instrument')).toEqual([{ id: `instrument:${space}/other`, match: 'EXACT' }]);
    expect((await find('质量管理', 'Instrument')).map(({ match }) => match)).toEqual(['BEGINNING', 'NAME', 'NAME']);
    expect((await find('zlgl', 'Instrument')).map(({ match }) => match)).toEqual(['SPELLING', 'SPELLING', 'SPELLING']);
  });
});

describe('the keys of the search', () => {
  it('change no digest', async () => {
    const content = { nodes: [duty(1, '依法行政')], links: [], evidence: [] };
    const plan = await planImport(api.graph, [{ space, content }]);
    expect(plan.folders[0]?.digest).toBe(digestOf(content));
    expect(plan.folders[0]?.content.nodes[0]?.properties).toHaveProperty('searchTexts');
  });

  it('go with what they were made of: a changed name is found by its new words alone', async () => {
    await importNodes(api.graph, space, [instrument('one', { title: '甲乙丙丁' })]);
    expect(await find('乙丙', 'Instrument')).toHaveLength(1);
    await importNodes(api.graph, space, [instrument('one', { title: '戊己庚辛' })]);
    expect(await find('乙丙', 'Instrument')).toHaveLength(0);
    expect(await find('己庚', 'Instrument')).toHaveLength(1);
  });
});

describe('a search with more hits than are counted', () => {
  // The import would remove ten thousand nodes one by one.
  afterAll(() =>
    api.graph.write((transaction) =>
      transaction.run({
        name: 'removeMany',
        text: "MATCH (n:Obligation {source: 'cn-98'}) DETACH DELETE n",
        parameters: {},
        decode: () => null,
      }),
    ),
  );

  it('says that its total is capped', async () => {
    await importNodes(
      api.graph,
      space,
      Array.from({ length: 10_001 }, (_, index) => duty(index, '䶮䶮')),
    );
    const { data } = await api.ask('{ search(text: "䶮", first: 1) { totalCount limits counts { count } } }');
    expect(data.search).toEqual({ totalCount: 10_000, limits: ['TOTAL_CAPPED'], counts: [{ count: 10_000 }] });
  });
});
