import { describe, expect, it } from 'vitest';
import { unfold } from '../../../src/explorer/graph/unfold.js';
import { type InventedLink, inventGraph } from '../../support/inventGraph.js';

const id = (word: string, name: string | number) => `${word}:test/${name}`;
const times = <Value>(count: number, make: (index: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A law with two duties, each with two measures, each with a result; one unit answers for all of it. */
const law = id('instrument', 'law');
const chain: InventedLink[] = times(2, (duty): InventedLink[] => [
  [law, 'IMPOSES', id('obligation', duty)],
  [id('obligation', duty), 'BORNE_BY', id('unit', 'bureau')],
  ...times(2, (deed): InventedLink[] => [
    [id('measure', `${duty}-${deed}`), 'FULFILS', id('obligation', duty)],
    [id('measure', `${duty}-${deed}`), 'YIELDS', id('outcome', `${duty}-${deed}`)],
    [id('unit', 'bureau'), 'RESPONSIBLE_FOR', id('measure', `${duty}-${deed}`)],
  ]).flat(),
]).flat();

describe('unfold', () => {
  it('opens with the chain from law to result, and the units beside it', async () => {
    const { readNodes, nodes } = inventGraph(chain);
    const opened = await unfold(law, readNodes);
    expect(opened[0]).toBe(law);
    expect(opened.toSorted()).toEqual(nodes.map((node) => node.id).toSorted());
  });

  it('goes up the chain from a result, and not down again', async () => {
    const { readNodes } = inventGraph(chain);
    const opened = await unfold(id('outcome', '0-0'), readNodes);
    expect(opened).toEqual([
      id('outcome', '0-0'),
      id('measure', '0-0'),
      id('obligation', 0),
      id('unit', 'bureau'),
      law,
    ]);
  });

  it('never passes through a unit, so that not everything is drawn', async () => {
    const { readNodes } = inventGraph([
      ...chain,
      [id('unit', 'bureau'), 'RESPONSIBLE_FOR', id('measure', 'other')],
      [id('measure', 'other'), 'YIELDS', id('outcome', 'other')],
    ]);
    expect(await unfold(law, readNodes)).not.toContain(id('measure', 'other'));
  });

  it('opens with 30 nodes at most, and takes the links of one relation together or not at all', async () => {
    const wide = times(14, (duty): InventedLink[] => [
      [law, 'IMPOSES', id('obligation', duty)],
      ...times(3, (deed): InventedLink => [id('measure', `${duty}-${deed}`), 'FULFILS', id('obligation', duty)]),
    ]).flat();
    const opened = await unfold(law, inventGraph(wide).readNodes);
    expect(opened.length).toBeLessThanOrEqual(30);
    const measures = opened.filter((node) => node.startsWith('measure:'));
    expect(measures).toEqual(times(3, (duty) => times(3, (deed) => id('measure', `${duty}-${deed}`))).flat());
  });

  it('leaves a hub folded: which of its 84 links are drawn is chosen', async () => {
    const crowded = times(84, (duty): InventedLink => [id('obligation', duty), 'BORNE_BY', id('unit', 'hub')]);
    const { readNodes } = inventGraph(crowded);
    expect(await unfold(id('unit', 'hub'), readNodes)).toEqual([id('unit', 'hub')]);
    expect(await unfold(id('obligation', 7), readNodes)).toEqual([id('obligation', 7), id('unit', 'hub')]);
  });

  it('gives the same for the same graph', async () => {
    const { readNodes } = inventGraph(chain);
    expect(await unfold(law, readNodes)).toEqual(await unfold(law, readNodes));
  });
});
