import type { Enumerated } from '../../model/enumeration.js';
import { toRecord } from '../../model/toRecord.js';
import type { WalkLimitPart } from '../WalkSelection.js';
import type { Compilation } from './Compilation.js';
import { collectRows } from './collectRows.js';
import { asList, combineProjections, type Projection, plain } from './Projection.js';

/** What a search left out. */
export interface WalkLimits {
  readonly reasons: ReadonlyArray<Enumerated<'PathLimit'>>;
  /** By id. */
  readonly excludedHubs: readonly string[];
}

/** Which limits a search met, each true if it did. */
export function listReasons(met: Readonly<Record<Enumerated<'PathLimit'>, boolean>>): WalkLimits['reasons'] {
  return (['LENGTH', 'NUMBER', 'TIME', 'HUBS'] as const).filter((limit) => met[limit]);
}

/** Projects what is asked of each hub of the list `hubs`; `node` is the node of an entry, bound to `hub`. */
export function projectHubs(compilation: Compilation, parts: readonly WalkLimitPart[], node: string): Projection {
  const variable = compilation.variable('n');
  const asked = parts.flatMap((part) => (part.type === 'excludedHubs' ? [part] : []));
  if (asked.length === 0) return plain('[]');
  // Response keys begin with a letter: none of them is the key of the id.
  const projection = combineProjections([
    ['0', plain(`${variable}.id`)],
    ...asked.map(({ key, target }) => [key, compilation.target(target, variable)] as const),
  ]);
  const clauses = `UNWIND hubs AS hub WITH DISTINCT ${node} AS ${variable}`;
  return collectRows(compilation, { imports: ['hubs'], clauses, projection });
}

/** Reads one thing asked about what was left out; `rows` are the described hubs. */
export function readLimitPart(part: WalkLimitPart, { reasons, excludedHubs }: WalkLimits, rows: unknown): unknown {
  if (part.type === 'complete') return reasons.length === 0;
  if (part.type === 'reasons') return reasons;
  const byId = new Map(asList(rows).map((row) => [toRecord(row)['0'], toRecord(row)[part.key]]));
  return excludedHubs.map((id) => byId.get(id));
}
