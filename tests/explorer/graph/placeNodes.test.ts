import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLanes } from '../../../src/explorer/graph/linkCurve.js';
import { columns, lengths, placeNodes, xOfColumn } from '../../../src/explorer/graph/placeNodes.js';
import { wrapLabel } from '../../../src/explorer/graph/wrapLabel.js';

const anyNodes = fc
  .array(
    fc.record({ __typename: fc.constantFrom(...columns.flat()), label: fc.string({ minLength: 1, maxLength: 60 }) }),
    {
      maxLength: 60,
    },
  )
  .map((nodes) => nodes.map((node, index) => ({ ...node, id: `node-${index}` })));

describe('placeNodes', () => {
  it('gives the same nodes the same places, each in the column of its kind', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const places = placeNodes(nodes);
        expect(placeNodes(nodes)).toEqual(places);
        for (const { id, __typename } of nodes) {
          const column = columns.findIndex((kinds) => kinds.includes(__typename));
          expect(places.get(id)?.x).toBe(xOfColumn(column));
        }
      }),
    );
  });

  it('moves no node when others are added', () => {
    fc.assert(
      fc.property(anyNodes, fc.nat(60), (nodes, count) => {
        const before = placeNodes(nodes.slice(0, count));
        const after = placeNodes(nodes);
        for (const [id, place] of before) expect(after.get(id)).toEqual(place);
      }),
    );
  });

  it('lets no node overlap another, and leaves a lane below each', () => {
    fc.assert(
      fc.property(anyNodes, (nodes) => {
        const places = [...placeNodes(nodes).values()];
        const lanes = findLanes(places);
        for (const [column] of columns.entries()) {
          const inColumn = places.filter((place) => place.column === column);
          for (const [index, place] of inColumn.entries()) {
            const next = inColumn[index + 1];
            if (next) expect(next.y).toBe(place.y + place.height + lengths.row);
            expect(lanes[column]).toContain(place.y + place.height + lengths.row / 2);
          }
        }
      }),
    );
  });

  it('stands units apart, at the right', () => {
    expect(columns.at(-1)).toContain('Unit');
    const gaps = columns.slice(1).map((_, column) => xOfColumn(column + 1) - xOfColumn(column));
    expect(gaps.at(-1)).toBeGreaterThan(Math.max(...gaps.slice(0, -1)));
  });
});

describe('wrapLabel', () => {
  it('keeps all of a label that fits, numbers whole, no closing mark in front', () => {
    expect(wrapLabel('为消费者挽回经济损失10.47万元', { length: 12, most: 3 })).toEqual([
      '为消费者挽回经济损失',
      '10.47万元',
    ]);
    expect(wrapLabel('对涉及市场主体经济活动的，文件', { length: 12, most: 3 })).toEqual([
      '对涉及市场主体经济活动的，',
      '文件',
    ]);
  });

  it('ends in … what does not fit', () => {
    expect(wrapLabel('一二三四五六七八九十', { length: 3, most: 2 })).toEqual(['一二三', '四五…']);
  });
});
