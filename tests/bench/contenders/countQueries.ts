import neo4j, { type Driver } from 'neo4j-driver';

interface Sent {
  readonly text: string;
  readonly parameters: unknown;
}

/** Counts and, when asked, keeps every Cypher that this process sends, whichever library sends it. */
export interface QueryCounter {
  count: number;
  /** The texts of one answer, to be profiled; null: they are not kept. */
  kept: Sent[] | null;
}

type Run = (text: unknown, parameters?: unknown, configuration?: unknown) => unknown;

/** Puts a counter between all libraries of this process and the driver. */
export function countQueries(): QueryCounter {
  const counter: QueryCounter = { count: 0, kept: null };
  for (const { prototype } of [neo4j.Session, neo4j.Transaction]) {
    const run = Reflect.get(prototype, 'run') as Run;
    const counting = function (this: unknown, text: unknown, parameters?: unknown, configuration?: unknown): unknown {
      counter.count += 1;
      counter.kept?.push({ text: String(text), parameters });
      return run.call(this, text, parameters, configuration);
    };
    Reflect.set(prototype, 'run', counting);
  }
  return counter;
}

interface Profile {
  readonly dbHits?: number;
  readonly children?: readonly Profile[];
}

/** Runs kept texts once more under PROFILE and adds up their database hits. */
export async function countHits(driver: Driver, kept: readonly Sent[]): Promise<number> {
  let hits = 0;
  for (const { text, parameters } of kept) {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const [, version = '', query = ''] = /^(CYPHER 5\s+)?([\s\S]*)$/.exec(text) ?? [];
      const { summary } = await session.run(`${version}PROFILE ${query}`, Object(parameters));
      hits += sumHits(Object(summary.profile));
    } finally {
      await session.close();
    }
  }
  return hits;
}

function sumHits({ dbHits = 0, children = [] }: Profile): number {
  return Number(dbHits) + children.reduce((sum, child) => sum + sumHits(child), 0);
}
