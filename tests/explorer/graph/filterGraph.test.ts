import { describe, expect, it } from 'vitest';
import { countAll, countBundle } from '../../../src/explorer/graph/countBundle.js';
import { filterGraph } from '../../../src/explorer/graph/filterGraph.js';
import { inventGraph } from '../../support/inventGraph.js';

const [law, duty, deed, bureau, office] = [
  'instrument:t/law',
  'obligation:t/duty',
  'measure:t/deed',
  'unit:t/bureau',
  'unit:t/office',
];
const graph = inventGraph([
  [law, 'IMPOSES', duty],
  [deed, 'FULFILS', duty],
  [duty, 'BORNE_BY', bureau],
  [bureau, 'RESPONSIBLE_FOR', deed],
  [office, 'PART_OF', bureau],
]);
const idsOf = (items: ReadonlyArray<{ readonly id: string }>) => items.map(({ id }) => id);

describe('filterGraph', () => {
  it('hides nothing unless asked to', () => {
    expect(filterGraph(graph, [])).toMatchObject({
      nodes: graph.nodes,
      links: graph.links,
      hiddenNodes: 0,
      hiddenLinks: 0,
    });
  });

  it('takes the nodes of a kind away with their links, and counts both', () => {
    const shown = filterGraph(graph, ['Unit']);
    expect(idsOf(shown.nodes)).toEqual([law, duty, deed]);
    expect(shown).toMatchObject({ hiddenNodes: 2, hiddenLinks: 3 });
  });

  it('takes a node away that hung by hidden links alone, but never the start', () => {
    const shown = filterGraph(graph, ['PART_OF', 'IMPOSES']);
    expect(idsOf(shown.nodes)).toEqual([law, duty, deed, bureau]);
    expect(shown).toMatchObject({ hiddenNodes: 1, hiddenLinks: 2 });
    expect(filterGraph(graph, ['STATED'])).toMatchObject({ nodes: [{ id: law }], hiddenNodes: 4, hiddenLinks: 5 });
  });
});

describe('countBundle', () => {
  it('counts what a node has, and what of it is drawn', () => {
    const [, node] = graph.nodes;
    if (!node) throw new Error('the graph has a second node');
    const drawn = { links: graph.links.slice(0, 2) };
    expect(countAll(drawn, node)).toEqual({ total: 3, drawn: 2 });
    expect(countBundle(drawn, node, { node: duty, relation: 'FULFILS', direction: 'IN' })).toEqual({
      total: 1,
      drawn: 1,
    });
    expect(countBundle(drawn, node, { node: duty, relation: 'BORNE_BY', direction: 'OUT' })).toEqual({
      total: 1,
      drawn: 0,
    });
  });
});
