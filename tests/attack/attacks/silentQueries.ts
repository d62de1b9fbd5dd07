import type { Attack } from '../Attack.js';

const depths = [350, 700, 1_000];
const requests = 60;

/** Filters that Neo4j may plan without end: refused or not, they hold no connection. */
export const attack: Attack = {
  name: 'queries that are never answered leave a point read its second',
  run: async (target) => {
    const filters = depths.map((depth) => nest(depth));
    await Promise.allSettled(
      Array.from({ length: requests }, (_, index) =>
        target.send({ path: `/export/units.jsonl?filter=${encodeURIComponent(filters[index % depths.length] ?? '')}` }),
      ),
    );
    const { status, milliseconds } = await target.ask('{ units(first: 1) { nodes { id } } }');
    // A server that answers known operations alone refuses the point read itself.
    if (status !== 200 && status !== 403) return `a point read is answered ${status} after them`;
    return milliseconds > 1_000 ? `a point read takes ${milliseconds} ms after them` : null;
  },
};

function nest(depth: number): string {
  return `${'{"not":'.repeat(depth)}{"name":{"eq":"x"}}${'}'.repeat(depth)}`;
}
