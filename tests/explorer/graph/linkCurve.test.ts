import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLanes, linkCurve } from '../../../src/explorer/graph/linkCurve.js';
import { columns, placeNodes, width, xOfColumn } from '../../../src/explorer/graph/placeNodes.js';

/** Any places, and two of them. */
const anyLink = fc
  .array(fc.tuple(fc.constantFrom(...columns.flat()), fc.string({ maxLength: 60 })), { minLength: 2, maxLength: 40 })
  .map((nodes) => placeNodes(nodes.map(([__typename, label], index) => ({ __typename, label, id: String(index) }))))
  .map((places) => [...places.values()])
  .chain((places) =>
    fc.record({ places: fc.constant(places), from: fc.constantFrom(...places), to: fc.constantFrom(...places) }),
  );

/** Where a line runs level past a column: its height there, by the column's left edge or right edge. */
function listPasses(line: string): ReadonlyArray<{ readonly x: number; readonly y: number }> {
  return [...line.matchAll(/ (\S+) (\S+)H/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

describe('linkCurve', () => {
  it('runs behind no node of the columns that it passes', () => {
    fc.assert(
      fc.property(anyLink, fc.nat(), ({ places, from, to }, turn) => {
        const { line } = linkCurve(from, to, { lanes: findLanes(places), turn });
        const passes = listPasses(line);
        expect(passes).toHaveLength(Math.max(0, Math.abs(from.column - to.column) - 1));
        for (const { x, y } of passes) {
          const column = columns.findIndex((_, index) => x >= xOfColumn(index) && x < (xOfColumn(index + 1) || width));
          for (const place of places.filter((each) => each.column === column))
            expect(y < place.y || y > place.y + place.height).toBe(true);
        }
      }),
    );
  });

  it('stays within the drawing', () => {
    fc.assert(
      fc.property(anyLink, ({ places, from, to }) => {
        const { line, head } = linkCurve(from, to, { lanes: findLanes(places), turn: 0 });
        const xs = [...`${line}${head}`.matchAll(/[MLC ](-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x));
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...xs)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
