import { describe, expect, it } from 'vitest';
import { arrangeLinks } from '../../../src/explorer/graph/arrangeLinks.js';
import { inventGraph } from '../../support/inventGraph.js';

const [law, duty, deed, bureau] = ['instrument:t/law', 'obligation:t/duty', 'measure:t/deed', 'unit:t/bureau'];
const { nodes, links } = inventGraph([
  [law, 'IMPOSES', duty],
  [deed, 'FULFILS', duty],
  [duty, 'BORNE_BY', bureau],
  [bureau, 'RESPONSIBLE_FOR', deed],
]);
const relationsOf = (arranged: typeof links) => arranged.map(({ relation }) => relation);

describe('arrangeLinks', () => {
  it('orders links by when their ends came, however they were read, and keeps each once', () => {
    const arranged = arrangeLinks(nodes, { links: [...links.toReversed(), ...links], pathLinks: [] });
    expect(relationsOf(arranged)).toEqual(['IMPOSES', 'FULFILS', 'BORNE_BY', 'RESPONSIBLE_FOR']);
  });

  it('leaves out links to what is not drawn', () => {
    const drawn = nodes.filter(({ id }) => id !== bureau);
    expect(relationsOf(arrangeLinks(drawn, { links, pathLinks: [] }))).toEqual(['IMPOSES', 'FULFILS']);
  });

  it('follows paths from their beginning to their end', () => {
    const pathLinks = links.slice(2);
    const arranged = arrangeLinks(nodes, { links, pathLinks });
    expect(relationsOf(arranged)).toEqual(['BORNE_BY', 'RESPONSIBLE_FOR', 'IMPOSES', 'FULFILS']);
  });
});
