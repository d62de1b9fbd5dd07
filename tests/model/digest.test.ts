import { describe, expect, it } from 'vitest';
import { readCheckedSeeds } from '../../src/command/loadSeeds.js';
import { digestOf, digestOfSpaces, toLinkLine, toNodeLine } from '../../src/model/digest.js';
import { propertiesOf } from '../../src/model/kindSpecs.js';

const { folders } = await readCheckedSeeds('seeds');
const spaces = folders.map(({ space, content }) => ({ space, digest: digestOf(content) }));

/** Another character in the middle of a text. */
function changed(text: string): string {
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, middle)}${text[middle] === '甲' ? '乙' : '甲'}${text.slice(middle + 1)}`;
}

describe('the digest of a graph', () => {
  it('does not depend on the order of folders, nodes or links', () => {
    const turned = folders.map(({ space, content }) => ({
      space,
      digest: digestOf({ nodes: content.nodes.toReversed(), links: content.links.toReversed() }),
    }));
    expect(digestOfSpaces(turned.toReversed())).toBe(digestOfSpaces(spaces));
  });

  it('is another one when one character changes, in any text of any node or link', () => {
    for (const { content } of folders) {
      for (const node of content.nodes) {
        for (const [name, value] of Object.entries(node.properties)) {
          if (typeof value !== 'string' || propertiesOf(node.kind)[name]?.derived) continue;
          const other = { ...node, properties: { ...node.properties, [name]: changed(value) } };
          expect(toNodeLine(other), `${node.id} ${name}`).not.toBe(toNodeLine(node));
        }
      }
      for (const link of content.links) {
        expect(toLinkLine({ ...link, to: changed(link.to) })).not.toBe(toLinkLine(link));
        for (const [name, value] of Object.entries(link.properties)) {
          const other = { ...link, properties: { ...link.properties, [name]: changed(String(value)) } };
          expect(toLinkLine(other), `${link.id} ${name}`).not.toBe(toLinkLine(link));
        }
      }
    }
    // Each line counts: a space with one other line has another digest, and so has the graph.
    const [first] = folders;
    if (!first) throw new TypeError('no seeds');
    const place = first.content.nodes.findIndex(({ properties }) => properties.basis !== undefined);
    const nodes = first.content.nodes.map((node, index) =>
      index === place
        ? { ...node, properties: { ...node.properties, basis: changed(String(node.properties.basis)) } }
        : node,
    );
    const digest = digestOf({ nodes, links: first.content.links });
    expect(digest).not.toBe(spaces[0]?.digest);
    expect(digestOfSpaces([{ space: first.space, digest }, ...spaces.slice(1)])).not.toBe(digestOfSpaces(spaces));
  });

  it('leaves derived properties out: they follow from the rest', () => {
    const outcome = folders.flatMap(({ content }) => content.nodes).find(({ kind }) => kind === 'Outcome');
    if (!outcome) throw new TypeError('no outcome');
    expect(toNodeLine({ ...outcome, properties: { ...outcome.properties, valueKey: 'x' } })).toBe(toNodeLine(outcome));
  });
});
