import { afterAll, beforeAll, expect, it } from 'vitest';
import { toCitationText } from '../../src/model/citation.js';
import { type Facts, importFacts } from '../support/importFacts.js';
import { openTestServer } from '../support/openTestServer.js';

const space = 'cn-9988';
const idOf = (word: string, name: string): string => `${word}:${space}/${name}`;
const cite = (article: string, paragraph: string | null): string =>
  toCitationText({
    instrument: idOf('instrument', 'law'),
    version: idOf('version', 'law-2021'),
    article,
    paragraph,
    sha256: 'a'.repeat(64),
  });

const external = { basis: 'EXTERNAL', citations: [cite('第九条', '第二款'), cite('第一条', null)] };
const facts: Facts = {
  nodes: {
    [idOf('instrument', 'law')]: { title: '某法', kind: 'LAW' },
    [idOf('version', 'law-2021')]: { label: '某法(2021)' },
    [idOf('obligation', 'cited')]: external,
    [idOf('obligation', 'bare')]: {},
  },
  links: [
    [
      idOf('instrument', 'law'),
      'IMPOSES',
      idOf('obligation', 'cited'),
      { ...external, citations: [cite('第九条', null)] },
    ],
    [idOf('instrument', 'law'), 'IMPOSES', idOf('obligation', 'bare')],
  ],
};

let api: Awaited<ReturnType<typeof openTestServer>>;
beforeAll(async () => {
  api = await openTestServer();
  await importFacts(api.graph, space, facts);
});
afterAll(async () => {
  await importFacts(api.graph, space, { nodes: {}, links: [] });
  await api.close();
});

it('tells the cited articles of a node as they were cited, with instrument and version, and that their words are absent', async () => {
  const { data } = await api.ask(
    `{ obligation(id: "${idOf('obligation', 'cited')}") { citations { instrument { id title } version { label } article paragraph sha256 words text } evidence { id } } }`,
  );
  const common = {
    instrument: { id: idOf('instrument', 'law'), title: '某法' },
    version: { label: '某法(2021)' },
    sha256: 'a'.repeat(64),
    words: 'ABSENT',
    text: null,
  };
  expect(data.obligation).toEqual({
    citations: [
      { ...common, article: '第九条', paragraph: '第二款' },
      { ...common, article: '第一条', paragraph: null },
    ],
    evidence: [],
  });
});

it('tells those of links, through any node, and none where there are none', async () => {
  const { data } = await api.ask(
    `{ node(id: "${idOf('instrument', 'law')}") { citations { article } links(relations: [IMPOSES]) { nodes { to { id citations { article } } citations { article version { id } } } } } }`,
  );
  const links: ReadonlyArray<{ to: { id: string } }> = data.node.links.nodes;
  expect(data.node.citations).toEqual([]);
  expect(links.toSorted((one, other) => one.to.id.localeCompare(other.to.id))).toEqual([
    { to: { id: idOf('obligation', 'bare'), citations: [] }, citations: [] },
    {
      to: { id: idOf('obligation', 'cited'), citations: [{ article: '第九条' }, { article: '第一条' }] },
      citations: [{ article: '第九条', version: { id: idOf('version', 'law-2021') } }],
    },
  ]);
});
