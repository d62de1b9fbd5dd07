import { valuesOf } from '../../../src/model/enumeration.js';

/** A link as a level of a walk reads it. */
export interface LevelLink {
  readonly from: string;
  readonly to: string;
  readonly basis: string;
  readonly qualifier: string | null;
}

/** Reads one level: the links of a kind that leave the given nodes. */
export type ReadLevel = (
  level: 'basisOf' | 'duties' | 'fulfilledBy' | 'appliedBy' | 'responsible' | 'bearers',
  ids: readonly string[],
) => Promise<readonly LevelLink[]>;

/** One row of the main question. */
export interface ImplementationRow {
  readonly unit: string;
  readonly standing: string;
  readonly roles: readonly string[];
  readonly basis: string;
  readonly measureCount: number;
}

const bases = ['INFERRED', 'EXTERNAL', 'STATED'];
const [manners, roles] = [new Set(['ISSUE', 'IMPLEMENT', 'ENFORCE']), new Set(['LEAD', 'SUPPORT'])];

/**
 * The units that implement an instrument, level by level in plain TypeScript: the definition of the main question, and at once the
 * way in which an API that batches by level must answer it. Of several ways to a node the strongest counts.
 */
export async function findImplementingUnits(
  instrument: string,
  read: ReadLevel,
): Promise<readonly ImplementationRow[]> {
  const sources = new Map([[instrument, bases.length]]);
  let frontier = new Map(sources);
  for (let depth = 0; depth < 3 && frontier.size > 0; depth++) {
    frontier = strongest(frontier, await read('basisOf', [...frontier.keys()]));
    for (const [id, rank] of frontier) sources.set(id, Math.max(rank, sources.get(id) ?? 0));
  }
  const duties = strongest(sources, await read('duties', [...sources.keys()]));
  const measures = strongest(duties, await read('fulfilledBy', [...duties.keys()]));
  const applied = (await read('appliedBy', [...sources.keys()])).filter(
    ({ from, qualifier }) => manners.has(qualifier ?? '') && (qualifier !== 'ISSUE' || from !== instrument),
  );
  for (const [id, rank] of strongest(sources, applied)) measures.set(id, Math.max(rank, measures.get(id) ?? 0));
  const responsible = (await read('responsible', [...measures.keys()])).filter(({ qualifier }) =>
    roles.has(qualifier ?? ''),
  );
  return gather({ measures, responsible, duties, bearers: await read('bearers', [...duties.keys()]) });
}

function strongest(above: ReadonlyMap<string, number>, links: readonly LevelLink[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const link of links) found.set(link.to, Math.max(rankOf(above, link), found.get(link.to) ?? 0));
  return found;
}

function rankOf(above: ReadonlyMap<string, number>, { from, basis }: LevelLink): number {
  return Math.min(above.get(from) ?? 0, bases.indexOf(basis) + 1);
}

interface Gathered {
  readonly measures: ReadonlyMap<string, number>;
  readonly responsible: readonly LevelLink[];
  readonly duties: ReadonlyMap<string, number>;
  readonly bearers: readonly LevelLink[];
}

function gather({ measures, responsible, duties, bearers }: Gathered): readonly ImplementationRow[] {
  const rows = new Map<string, { rank: number; obliged: boolean; measures: Set<string>; roles: Set<string> }>();
  const rowOf = (id: string, rank: number) => {
    const row = rows.get(id) ?? { rank: 0, obliged: false, measures: new Set(), roles: new Set() };
    row.rank = Math.max(row.rank, rank);
    rows.set(id, row);
    return row;
  };
  for (const link of responsible) {
    const row = rowOf(link.to, rankOf(measures, link));
    row.measures.add(link.from);
    row.roles.add(link.qualifier ?? '');
  }
  for (const link of bearers) rowOf(link.to, rankOf(duties, link)).obliged = true;
  return [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([unit, row]) => ({
      unit,
      standing: row.measures.size === 0 ? 'OBLIGED_ONLY' : row.obliged ? 'ACTED_AND_OBLIGED' : 'ACTED',
      roles: valuesOf('Role').filter((role) => row.roles.has(role)),
      basis: bases[row.rank - 1] ?? '',
      measureCount: row.measures.size,
    }));
}
