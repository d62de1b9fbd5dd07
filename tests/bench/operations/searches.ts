import type { PlainGraph } from '../world/PlainGraph.js';
import type { Case, Operation } from './Operation.js';

const pageSize = 10;
const matches = ['EXACT', 'BEGINNING', 'NAME'];

const search = {
  size: 'few',
  nested: false,
  local: false,
  peers: false,
  query: `query ($text: String!) { search(text: $text, kinds: [Measure], first: ${pageSize}) { edges { match node { id label } } } }`,
  floor: {
    text: `CALL db.index.fulltext.queryNodes('search', $phrase, {limit: 10000}) YIELD node
WITH node, CASE WHEN node.label = $text THEN 0 WHEN node.label STARTS WITH $text THEN 1 ELSE 2 END AS rank
ORDER BY rank, size(node.label), node.id LIMIT ${pageSize} RETURN node.id, node.label, rank`,
    parameters: ({ text }) => ({
      text,
      // The index has a word for each character.
      phrase: `+searchNames:"${Array.from(String(text)).join(' ')}" +searchNames:@Measure`,
    }),
    toData: (rows) => ({
      search: { edges: rows.map(([id, label, rank]) => ({ match: matches[Number(rank)], node: { id, label } })) },
    }),
  },
} as const satisfies Partial<Operation>;

/** A phrase of four characters that thousands of titles may hold. */
export const searchPhrase: Operation = {
  ...search,
  name: 'searchPhrase',
  title: 'search, four characters',
  share: 5,
  cases: ({ graph }) =>
    ['社区矫正', '法律援助', '行政许可', '土地管理', '信访工作'].map((text) => createCase(graph, text)),
};

/** A whole title, which one measure or a few bear. */
export const searchTitle: Operation = {
  ...search,
  name: 'searchTitle',
  title: 'search, a whole title',
  share: 0,
  cases: ({ graph }) =>
    graph
      .all('Measure')
      .slice(0, 5)
      .map(({ properties }) => createCase(graph, String(properties.title))),
};

/** One character: the most that an index can be asked. */
export const searchCharacter: Operation = {
  ...search,
  name: 'searchCharacter',
  title: 'search, one character',
  share: 0,
  cases: ({ graph }) => ['仲', '律'].map((text) => createCase(graph, text)),
};

function createCase(graph: PlainGraph, text: string): Case {
  const hits = graph.all('Measure').flatMap(({ id, properties }) => {
    const label = String(properties.label);
    if (!label.includes(text)) return [];
    return [{ id, label, rank: label === text ? 0 : label.startsWith(text) ? 1 : 2 }];
  });
  const edges = hits
    .sort(
      (one, other) => one.rank - other.rank || one.label.length - other.label.length || (one.id < other.id ? -1 : 1),
    )
    .slice(0, pageSize)
    .map(({ id, label, rank }) => ({ match: matches[rank], node: { id, label } }));
  return { variables: { text }, expected: { search: { edges } } };
}
