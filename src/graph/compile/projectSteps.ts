import { toRecord } from '../../model/toRecord.js';
import type { LinkFieldSelection, StepPart, TargetSelection } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import { collectRows } from './collectRows.js';
import { asList, combineProjections, type Projection, plain } from './Projection.js';
import { projectLink } from './projectLink.js';

/** One step of a walk by ids. */
export interface StepReference {
  readonly link: string;
  readonly from: string;
  readonly to: string;
  /** The stored link points from `to` to `from`. */
  readonly reversed: boolean;
}

/** Where the nodes and links of all steps come from. */
export interface StepSource {
  /** The outer variables that the clauses use. */
  readonly imports: readonly string[];
  /** Clauses that bring each node, perhaps several times, under the name of the variable. */
  readonly nodes: (variable: string) => string;
  readonly links: (variable: string) => string;
}

/** Reads what the parts ask of steps. */
export type StepReader = (parts: readonly StepPart[], steps: readonly StepReference[]) => readonly unknown[];

/** What is asked of steps, in Cypher, with the maker of its reader. */
export interface StepProjection {
  readonly prelude: string;
  readonly expression: string;
  decode(value: unknown): StepReader;
}

/**
 * Projects what is asked of the steps of walks. The steps carry ids alone; two dictionaries beside them hold what is asked of each
 * node and link, once each however many steps share them, and once for `from` and `to` if they ask the same.
 */
export function projectSteps(compilation: Compilation, parts: readonly StepPart[], source: StepSource): StepProjection {
  const nodes = projectNodes(compilation, parts, source);
  const links = projectLinks(compilation, parts, source);
  return {
    prelude: nodes.prelude + links.prelude,
    expression: `[${nodes.expression}, ${links.expression}]`,
    decode(value) {
      const [nodeRows, linkRows] = asList(value);
      const readNode = nodes.decode(nodeRows);
      const readLink = links.decode(linkRows);
      return (asked, steps) => steps.map((step) => decodeStep(asked, step, { readNode, readLink }));
    },
  };
}

type Asked = TargetSelection | readonly LinkFieldSelection[];
type EntryReader = (id: string, asked: Asked) => unknown;
type Dictionary = Pick<StepProjection, 'prelude' | 'expression'> & { decode(value: unknown): EntryReader };

function projectNodes(compilation: Compilation, parts: readonly StepPart[], source: StepSource): Dictionary {
  const item = compilation.variable('x');
  const targets = parts.flatMap((part) => (part.type === 'from' || part.type === 'to' ? [part.target] : []));
  const clauses = `${source.nodes(item)} WITH DISTINCT ${item}`;
  return projectDictionary(compilation, { targets, imports: source.imports, clauses, item }, (target) =>
    compilation.target(target, item),
  );
}

function projectLinks(compilation: Compilation, parts: readonly StepPart[], source: StepSource): Dictionary {
  const item = compilation.variable('x');
  const ends = { from: compilation.variable('n'), to: compilation.variable('n') };
  const targets = parts.flatMap((part) => (part.type === 'link' ? [part.fields] : []));
  const clauses = `${source.links(item)} WITH DISTINCT ${item}, startNode(${item}) AS ${ends.from}, endNode(${item}) AS ${ends.to}`;
  return projectDictionary(compilation, { targets, imports: source.imports, clauses, item }, (fields) =>
    projectLink(compilation, fields, { link: item, ...ends }),
  );
}

interface Items<Target> {
  /** All that is asked of an item, perhaps the same several times. */
  readonly targets: readonly Target[];
  readonly imports: readonly string[];
  readonly clauses: string;
  readonly item: string;
}

function projectDictionary<Target extends Asked>(
  compilation: Compilation,
  { targets, imports, clauses, item }: Items<Target>,
  project: (target: Target) => Projection,
): Dictionary {
  if (targets.length === 0) return { prelude: '', expression: '[]', decode: () => () => null };
  const keys = new Map<Asked, string>(targets.map((target) => [target, JSON.stringify(target)]));
  const different = new Map(targets.map((target) => [JSON.stringify(target), target]));
  const entries = [...different].map(([key, target]) => [key, project(target)] as const);
  const projection = combineProjections([['id', plain(`${item}.id`)], ...entries]);
  const rows = collectRows(compilation, { imports, clauses, projection });
  return {
    prelude: rows.prelude,
    expression: rows.expression,
    decode(value) {
      const byId = new Map(asList(rows.decode(value)).map((row) => [toRecord(row).id, toRecord(row)]));
      return (id, asked) => byId.get(id)?.[keys.get(asked) ?? ''];
    },
  };
}

function decodeStep(
  parts: readonly StepPart[],
  step: StepReference,
  { readNode, readLink }: { readonly readNode: EntryReader; readonly readLink: EntryReader },
): unknown {
  return Object.fromEntries(
    parts.map((part) => {
      if (part.type === 'reversed') return [part.key, step.reversed];
      if (part.type === 'link') return [part.key, readLink(step.link, part.fields)];
      return [part.key, readNode(step[part.type], part.target)];
    }),
  );
}
