import { basisOfRank } from '../queries/implementationParameters.js';
import { implementationRoutes } from '../queries/implementationRoutes.js';
import type { EdgePart, LinkFieldSelection, StepPart, TargetSelection } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import type { RouteEnds } from './ConnectionRows.js';
import { collectRows } from './collectRows.js';
import { asList, combineProjections, type Projection, plain } from './Projection.js';
import { projectLink } from './projectLink.js';

type Routes = Extract<EdgePart, { type: 'routes' }>;

/** The nodes and links of the routes of one row, projected once each however many routes share them. */
interface Dictionaries {
  readonly nodes: ReadonlyMap<unknown, readonly unknown[]>;
  readonly links: ReadonlyMap<unknown, readonly unknown[]>;
}

/**
 * The first routes of a row, strongest basis first, then shortest, then by ids.
 * Steps carry ids alone; two dictionaries beside them hold what is asked of each node and link.
 */
export function projectRoutes(compilation: Compilation, { first, parts }: Routes, ends: RouteEnds): Projection {
  const limit = compilation.parameter(first);
  const steps = parts.flatMap((part) => (part.type === 'steps' ? part.parts : []));
  const nodes = projectDictionary(compilation, 'node', { targets: listTargets(steps), links: [] });
  const links = projectDictionary(compilation, 'link', { targets: [], links: listLinks(steps) });
  const name = compilation.variable('b');
  const prelude = `CALL (${ends.instrument}, ${ends.unit}) {
${implementationRoutes(ends)}
WITH nodes, links, rank ORDER BY rank DESC, size(links), [node IN nodes | node.id], [link IN links | link.id] LIMIT ${limit}
WITH collect([nodes, links, rank]) AS routes
${nodes.prelude}${links.prelude}RETURN [[route IN routes | [${basisOfRank('route[2]')}, [node IN route[0] | node.id], [link IN route[1] | [link.id, startNode(link).id]]]],
  ${nodes.expression}, ${links.expression}] AS ${name}
}
`;
  return { prelude, expression: name, decode: (value) => decodeRoutes(value, { parts, nodes, links }) };
}

function listTargets(steps: readonly StepPart[]): readonly TargetSelection[] {
  return steps.flatMap((part) => (part.type === 'from' || part.type === 'to' ? [part.target] : []));
}

function listLinks(steps: readonly StepPart[]): ReadonlyArray<readonly LinkFieldSelection[]> {
  return steps.flatMap((part) => (part.type === 'link' ? [part.fields] : []));
}

function projectDictionary(
  compilation: Compilation,
  content: 'node' | 'link',
  {
    targets,
    links,
  }: { readonly targets: readonly TargetSelection[]; readonly links: ReadonlyArray<readonly LinkFieldSelection[]> },
): Projection {
  const item = compilation.variable('x');
  const [from, to] = [compilation.variable('n'), compilation.variable('n')];
  const projections = [
    ...targets.map((target) => compilation.target(target, item)),
    ...links.map((fields) => projectLink(compilation, fields, { link: item, from, to })),
  ];
  const position = content === 'node' ? 0 : 1;
  const ends = content === 'node' ? '' : `, startNode(${item}) AS ${from}, endNode(${item}) AS ${to}`;
  const clauses = `UNWIND routes AS route UNWIND route[${position}] AS ${item} WITH DISTINCT ${item}${ends}`;
  const entry = combineProjections([
    ['id', plain(`${item}.id`)],
    ...projections.map((each, index) => [String(index), each] as const),
  ]);
  if (projections.length === 0) return { prelude: '', expression: '[]', decode: () => new Map() };
  const rows = collectRows(compilation, { imports: ['routes'], clauses, projection: entry });
  return { ...rows, decode: (value) => toDictionary(rows.decode(value)) };
}

function toDictionary(rows: unknown): ReadonlyMap<unknown, readonly unknown[]> {
  return new Map(
    asList(rows).map((row) => {
      const { id, ...values } = Object(row);
      return [id, Object.values(values)] as const;
    }),
  );
}

function decodeRoutes(
  value: unknown,
  { parts, nodes, links }: { readonly parts: Routes['parts']; readonly nodes: Projection; readonly links: Projection },
): unknown {
  if (value === null) return [];
  const [routes, nodeRows, linkRows] = asList(value);
  const dictionaries = { nodes: asDictionary(nodes.decode(nodeRows)), links: asDictionary(links.decode(linkRows)) };
  return asList(routes).map((route) => {
    const [basis, nodeIds, linkRefs] = asList(route);
    return Object.fromEntries(
      parts.map((part) => [
        part.key,
        part.type === 'basis'
          ? basis
          : decodeSteps(part.parts, { nodeIds: asList(nodeIds), linkRefs: asList(linkRefs) }, dictionaries),
      ]),
    );
  });
}

function asDictionary(value: unknown): ReadonlyMap<unknown, readonly unknown[]> {
  if (!(value instanceof Map)) throw new TypeError('expected a dictionary of route parts');
  return value;
}

function decodeSteps(
  parts: readonly StepPart[],
  { nodeIds, linkRefs }: { readonly nodeIds: readonly unknown[]; readonly linkRefs: readonly unknown[] },
  { nodes, links }: Dictionaries,
): readonly unknown[] {
  return linkRefs.map((reference, index) => {
    const [link, start] = asList(reference);
    const step: Record<string, unknown> = {};
    let [nodePosition, linkPosition] = [0, 0];
    for (const part of parts) {
      if (part.type === 'reversed') step[part.key] = start !== nodeIds[index];
      else if (part.type === 'link') step[part.key] = links.get(link)?.[linkPosition++];
      else step[part.key] = nodes.get(nodeIds[part.type === 'from' ? index : index + 1])?.[nodePosition++];
    }
    return step;
  });
}
