import neo4j, { type Driver } from 'neo4j-driver';
import type { LevelLink, ReadLevel } from '../operations/implementation.js';
import { list } from '../operations/Operation.js';
import { read } from './Contender.js';

/** What a batched read brings of each kind: every field of the peers' schema, no long text. */
const columns = {
  Measure: ['id', 'title', 'year', 'periodFrom', 'basis'],
  Unit: ['id', 'name', 'kind'],
  Outcome: ['id', 'metric', 'figure'],
  Obligation: ['id', 'statement'],
  Instrument: ['id', 'title'],
  Jurisdiction: ['id', 'name'],
} as const;

type LoadedKind = keyof typeof columns;

/** One node as a batched read brings it. */
export type LoadedNode = Readonly<Record<string, unknown>> & { readonly id: string };

/** The fields that lead from one kind to another: the pattern from `a` to `b`. */
export const steps = {
  'Measure.units': ['(a)<-[:RESPONSIBLE_FOR]-(b:Unit)', 'Unit'],
  'Measure.outcomes': ['(a)-[:YIELDS]->(b:Outcome)', 'Outcome'],
  'Measure.obligations': ['(a)-[:FULFILS]->(b:Obligation)', 'Obligation'],
  'Measure.instruments': ['(a)-[:APPLIES]->(b:Instrument)', 'Instrument'],
  'Obligation.instruments': ['(a)<-[:IMPOSES]-()<-[:HAS_VERSION|CONTAINS*0..2]-(b:Instrument)', 'Instrument'],
  'Obligation.bearers': ['(a)-[:BORNE_BY]->(b:Unit)', 'Unit'],
  'Outcome.measures': ['(a)<-[:YIELDS]-(b:Measure)', 'Measure'],
  'Instrument.measures': ['(a)<-[:APPLIES]-(b:Measure)', 'Measure'],
  'Instrument.amends': ['(a)-[:AMENDS]->(b:Instrument)', 'Instrument'],
  'Instrument.amendedBy': ['(a)<-[:AMENDS]-(b:Instrument)', 'Instrument'],
  'Unit.obligations': ['(a)<-[:BORNE_BY]-(b:Obligation)', 'Obligation'],
  'Unit.measures': ['(a)-[:RESPONSIBLE_FOR]->(b:Measure)', 'Measure'],
  'Unit.latestMeasures': ['(a)-[:RESPONSIBLE_FOR]->(b:Measure) WHERE b.periodFrom >= $from', 'Measure'],
  'Unit.jurisdiction': ['(a)-[:LOCATED_IN]->(b:Jurisdiction)', 'Jurisdiction'],
} as const satisfies Readonly<Record<string, readonly [string, LoadedKind]>>;

/** The name of a step. */
export type StepName = keyof typeof steps;

/** A page of a step below one node. */
export interface Level {
  readonly step: StepName;
  readonly first: number;
  readonly from?: string;
}

/** The nodes of some kind by id, in the order of the ids. */
export async function loadNodes(
  driver: Driver,
  kind: LoadedKind,
  ids: readonly string[],
): Promise<ReadonlyArray<LoadedNode | null>> {
  const text = `UNWIND $ids AS id MATCH (b:${kind} {id: id}) RETURN ${returned(kind)}`;
  const found = new Map(
    (await read(driver, text, { ids })).map((row) => toNode(kind, row[0])).map((node) => [node.id, node]),
  );
  return ids.map((id) => found.get(id) ?? null);
}

/** The pages of a step below several nodes, by one query. */
export async function loadLevel(
  driver: Driver,
  { step, first, from }: Level,
  ids: readonly string[],
): Promise<ReadonlyArray<readonly LoadedNode[]>> {
  const [pattern, kind] = steps[step];
  const order = from === undefined ? 'b.id' : 'b.periodFrom DESC, b.id DESC';
  const text = `UNWIND $ids AS id MATCH (a:${step.split('.')[0]} {id: id})
CALL (a) { MATCH ${pattern} WITH DISTINCT b ORDER BY ${order} LIMIT $first RETURN collect(${returned(kind)}) AS rows }
RETURN id, rows`;
  const rows = await read(driver, text, { ids: [...new Set(ids)], first: neo4j.int(first), from });
  const found = new Map(rows.map(([id, nodes]) => [id, list(nodes).map((node) => toNode(kind, node))]));
  return ids.map((id) => found.get(id) ?? []);
}

/** How many nodes a step leads to from each of several. */
export async function countLevel(driver: Driver, step: StepName, ids: readonly string[]): Promise<readonly number[]> {
  const text = `UNWIND $ids AS id MATCH (a:${step.split('.')[0]} {id: id}) CALL (a) { MATCH ${steps[step][0]} RETURN count(DISTINCT b) AS count } RETURN id, count`;
  const found = new Map((await read(driver, text, { ids })).map(([id, count]) => [id, Number(count)]));
  return ids.map((id) => found.get(id) ?? 0);
}

/** A list of nodes from the root: `match` binds `b`, with its order and limit. */
export async function loadList(
  driver: Driver,
  {
    kind,
    match,
    parameters,
  }: { readonly kind: LoadedKind; readonly match: string; readonly parameters: Readonly<Record<string, unknown>> },
): Promise<readonly LoadedNode[]> {
  return (await read(driver, `${match} RETURN ${returned(kind)}`, parameters)).map((row) => toNode(kind, row[0]));
}

function returned(kind: LoadedKind): string {
  return `[${columns[kind].map((column) => `b.${column}`).join(', ')}]`;
}

function toNode(kind: LoadedKind, value: unknown): LoadedNode {
  const values = list(value);
  const properties = Object.fromEntries(columns[kind].map((column, index) => [column, values[index]]));
  return { ...properties, id: String(values[0]) };
}

const levelTexts: Readonly<Record<Parameters<ReadLevel>[0], string>> = {
  basisOf: 'MATCH (a:Instrument {id: id})<-[l:BASED_ON]-(b:Instrument) RETURN id, b.id, l.basis, null',
  duties: `MATCH (a:Instrument {id: id}) MATCH path = (a)-[:HAS_VERSION|CONTAINS*0..2]->()-[:IMPOSES]->(b)
    WITH id, b, [l IN relationships(path) | l.basis] AS all RETURN id, b.id, CASE WHEN 'INFERRED' IN all THEN 'INFERRED' WHEN 'EXTERNAL' IN all THEN 'EXTERNAL' ELSE 'STATED' END, null`,
  fulfilledBy: 'MATCH (a:Obligation {id: id})<-[l:FULFILS]-(b) RETURN id, b.id, l.basis, null',
  appliedBy: 'MATCH (a:Instrument {id: id})<-[l:APPLIES]-(b) RETURN id, b.id, l.basis, l.manner',
  responsible: 'MATCH (a:Measure {id: id})<-[l:RESPONSIBLE_FOR]-(b) RETURN id, b.id, l.basis, l.role',
  bearers: 'MATCH (a:Obligation {id: id})-[l:BORNE_BY]->(b) RETURN id, b.id, l.basis, null',
};

/** Reads the levels of the main question, one query each. */
export function readStoredLevel(driver: Driver): ReadLevel {
  return async (level, ids) => {
    if (ids.length === 0) return [];
    const rows = await read(driver, `UNWIND $ids AS id ${levelTexts[level]}`, { ids });
    return rows.map(
      ([from, to, basis, qualifier]): LevelLink => ({
        from: String(from),
        to: String(to),
        basis: String(basis),
        qualifier: qualifier === null ? null : String(qualifier),
      }),
    );
  };
}
