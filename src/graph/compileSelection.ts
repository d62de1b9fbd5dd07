import { ObligraphError } from '../errors.js';
import type { Enumerated } from '../model/enumeration.js';
import { ours } from '../model/ours.js';
import { toRecord } from '../model/toRecord.js';
import { liesInOrBelow } from '../rules/place.js';
import type { Rule } from '../rules/Rule.js';
import { Compilation } from './compile/Compilation.js';
import { collectRows, firstRow } from './compile/collectRows.js';
import { asList, combineProjections, type Projection, plain } from './compile/Projection.js';
import { projectCheck } from './compile/projectCheck.js';
import { projectConnection } from './compile/projectConnection.js';
import { projectCoverage } from './compile/projectCoverage.js';
import { projectNode } from './compile/projectNode.js';
import { projectPaths } from './compile/projectPaths.js';
import { projectReachable } from './compile/projectReachable.js';
import { projectStatus } from './compile/projectStatus.js';
import { projectTarget } from './compile/projectTarget.js';
import { projectTrail } from './compile/projectTrail.js';
import { readVersioned, type VersionedQuery } from './queries/graphVersion.js';
import type {
  AuditConditions,
  CheckPart,
  ConnectionSelection,
  CoverageSelection,
  NodeSelection,
  TargetSelection,
} from './Selection.js';
import type { PathsSelection, ReachableSelection, TrailSelection } from './WalkSelection.js';

/** A root field: one node by id or by its normalised name, several nodes by id, a page of a list, the trail of a fact, a check, coverage, or a search between nodes. */
export type RootSelection =
  | { readonly root: 'node'; readonly id: string; readonly selection: NodeSelection }
  | {
      readonly root: 'named';
      readonly key: string;
      readonly within: string | null;
      readonly on: string | null;
      readonly selection: NodeSelection;
    }
  | { readonly root: 'nodes'; readonly ids: readonly string[]; readonly target: TargetSelection }
  | { readonly root: 'list'; readonly connection: ConnectionSelection }
  | { readonly root: 'trail'; readonly trail: TrailSelection }
  | {
      readonly root: 'check';
      readonly rule: Rule;
      readonly conditions: AuditConditions;
      readonly parts: readonly CheckPart[];
    }
  | { readonly root: 'coverage'; readonly coverage: CoverageSelection }
  | { readonly root: 'paths'; readonly paths: PathsSelection }
  | { readonly root: 'reachable'; readonly reachable: ReachableSelection };

/** How many objects one answer may hold where nothing else is said. */
const defaultMaxObjects = 50_000;

/**
 * Compiles a root field into one Cypher whose single row is the finished answer, with the version of the graph that gave it. Where the
 * lists within one another may bring more than `maxObjects`, Neo4j counts them up to that number first, and stops there.
 */
export function compileSelection(
  name: string,
  root: RootSelection,
  { maxObjects = defaultMaxObjects }: { readonly maxObjects?: number } = {},
): VersionedQuery<unknown> {
  const compilation = new Compilation({ node: projectNode, target: projectTarget });
  const { prelude, expression, decode } = projectRoot(compilation, root);
  const guards = compilation.lists.compileGuards(compilation, maxObjects);
  const query = readVersioned(
    { prelude: `${guards}${prelude}`, expression, decode },
    { name, parameters: compilation.parameters },
  );
  if (guards === '') return query;
  return {
    ...query,
    decode(rows) {
      if (rows.length === 0) throw tooManyObjects(maxObjects);
      return query.decode(rows);
    },
  };
}

/** The refusal of an answer that would hold, or holds, too many objects. */
export function tooManyObjects(maxObjects: number): ObligraphError {
  return new ObligraphError(
    'LIMIT_EXCEEDED',
    `The answer would hold more than ${maxObjects} objects: ask for smaller pages (first, last), or for the deeper part by its ids in a second operation.`,
    { limit: 'objects', wanted: `at most ${maxObjects}`, received: `more than ${maxObjects}` },
  );
}

function projectRoot(compilation: Compilation, root: RootSelection): Projection {
  switch (root.root) {
    case 'node':
      return projectById(compilation, root);
    case 'named':
      return projectNamed(compilation, root);
    case 'nodes':
      return projectByIds(compilation, root);
    case 'list':
      return projectConnection(compilation, root.connection, null);
    case 'trail':
      return projectTrail(compilation, root.trail);
    case 'check':
      return projectCheck(compilation, root);
    case 'coverage':
      return projectCoverage(compilation, root.coverage);
    case 'paths':
      return projectPaths(compilation, root.paths);
    case 'reachable':
      return projectReachable(compilation, root.reachable);
  }
}

function projectById(
  compilation: Compilation,
  { id, selection }: Extract<RootSelection, { root: 'node' }>,
): Projection {
  const node = compilation.variable('n');
  const clauses = `MATCH (${node}:${selection.kind}&${ours} {id: ${compilation.parameter(id)}})`;
  return firstRow(compilation, { imports: [], clauses, projection: compilation.target([selection], node) });
}

/** A node found by name. */
export interface NamedNode {
  readonly id: string;
  /** Its title or name itself, not a short title or alias. */
  readonly exact: boolean;
  readonly replaced: boolean;
  /** On the day that was asked for; null when none was. */
  readonly status: Enumerated<'InstrumentStatus'> | null;
  readonly node: unknown;
}

/** The nodes that bear a name, as {@link NamedNode}s; at most fifty: more than one is for the caller to decide. */
function projectNamed(compilation: Compilation, root: Extract<RootSelection, { root: 'named' }>): Projection {
  const node = compilation.variable('n');
  const conditions = [`${node}.nameKeys CONTAINS ${compilation.parameter(`|${root.key}|`)}`];
  if (root.within !== null) {
    conditions.push(liesInOrBelow(node, compilation.parameter(root.within)));
  }
  return collectRows(compilation, {
    imports: [],
    clauses: `MATCH (${node}:${root.selection.kind}&${ours}) WHERE ${conditions.join(' AND ')} WITH ${node} ORDER BY ${node}.id LIMIT 50`,
    most: 50,
    projection: combineProjections([
      ['id', plain(`${node}.id`)],
      ['exact', plain(`${node}.titleKey = ${compilation.parameter(root.key)}`)],
      ['replaced', plain(`EXISTS { (${node})<-[:REPLACES]-() }`)],
      ...(root.on === null ? [] : [['status', projectStatus({ date: root.on }, node)] as const]),
      ['node', compilation.target([root.selection], node)],
    ]),
  });
}

function projectByIds(
  compilation: Compilation,
  { ids, target }: Extract<RootSelection, { root: 'nodes' }>,
): Projection {
  const parameter = compilation.parameter(ids);
  const branches = target.map((selection) => {
    const node = compilation.variable('n');
    const clauses = `MATCH (${node}:${selection.kind}&${ours}) WHERE ${node}.id IN ${parameter} WITH ${node}`;
    const projection = combineProjections([
      ['id', plain(`${node}.id`)],
      ['node', compilation.target([selection], node)],
    ]);
    return [selection.kind, collectRows(compilation, { imports: [], clauses, projection, most: ids.length })] as const;
  });
  const all = combineProjections(branches);
  return {
    ...all,
    decode(value) {
      const rows = Object.values(toRecord(all.decode(value))).flatMap(asList);
      const found = new Map(rows.map((row) => [toRecord(row).id, toRecord(row).node]));
      return ids.map((id) => found.get(id) ?? null);
    },
  };
}
