import type { ConnectionPart, FacetPart, FacetSelection, FacetValuePart } from '../Selection.js';
import { Columns } from './Columns.js';
import type { Compilation } from './Compilation.js';
import { collectRows } from './collectRows.js';
import { matchRelation } from './matchRelation.js';
import { asList, joinPreludes, type Projection, plain } from './Projection.js';
import { type WholeList, whereOf } from './projectWhole.js';

/** The values of some properties and relations, with how many rows of a list have each, under the list's conditions. */
export function projectFacets(
  compilation: Compilation,
  { facets }: Extract<ConnectionPart, { type: 'facets' }>,
  list: WholeList,
): Projection {
  const projections = facets.map((facet) => projectFacet(compilation, facet, list));
  return {
    prelude: joinPreludes(projections),
    expression: `[${projections.map(({ expression }) => expression).join(', ')}]`,
    decode: (value) => asList(value).map((each, index) => projections[index]?.decode(each)),
  };
}

/** One facet: `[how many values there are, the most frequent of them]`. Rows without any value are counted under null. */
function projectFacet(
  compilation: Compilation,
  facet: FacetSelection,
  { imports, rows: { match, row }, filters }: WholeList,
): Projection {
  const [value, name] = [compilation.variable('v'), compilation.variable('b')];
  const { clauses, expression, order } = groupBy(facet, row, value);
  const columns = new Columns();
  const readers = facet.parts.map((part) => createReader(compilation, part, { facet, value, columns }));
  const most = Math.max(0, ...facet.parts.map((part) => (part.part === 'values' ? part.first : 0)));
  const values = collectRows(compilation, {
    imports: ['groups'],
    clauses: `UNWIND groups[..${compilation.parameter(most)}] AS pair WITH pair[0] AS ${value}, pair[1] AS number`,
    projection: columns.toProjection(),
  });
  const body = `${match} ${whereOf(filters)}WITH DISTINCT ${row} ${clauses}WITH ${expression} AS ${value}, count(DISTINCT ${row}) AS number ORDER BY number DESC, ${order}
WITH collect([${value}, number]) AS groups
${values.prelude}RETURN [size(groups), ${values.expression}] AS ${name}`;
  return {
    prelude: `CALL (${imports.join(', ')}) {\n${body}\n}\n`,
    expression: name,
    decode(raw) {
      const [count, rows] = asList(raw);
      const decoded = { count, rows: asList(values.decode(rows)).map(asList) };
      return Object.fromEntries(readers.map(({ key, read }) => [key, read(decoded)]));
    },
  };
}

interface Grouping {
  readonly clauses: string;
  readonly expression: string;
  readonly order: string;
}

function groupBy(facet: FacetSelection, row: string, value: string): Grouping {
  if (facet.of === 'property') return { clauses: '', expression: `${row}.${facet.property}`, order: value };
  const pattern = matchRelation(facet.relation, { near: row, link: '', far: value });
  return { clauses: `OPTIONAL MATCH ${pattern} `, expression: value, order: `${value}.id` };
}

interface DecodedFacet {
  readonly count: unknown;
  readonly rows: ReadonlyArray<readonly unknown[]>;
}

interface FacetReader {
  readonly key: string;
  read(decoded: DecodedFacet): unknown;
}

interface FacetContext {
  readonly facet: FacetSelection;
  readonly value: string;
  readonly columns: Columns;
}

function createReader(compilation: Compilation, part: FacetPart, context: FacetContext): FacetReader {
  const { key } = part;
  if (part.part !== 'values') return { key, read: ({ count }) => (part.part === 'by' ? context.facet.by : count) };
  const readers = part.parts.map((valuePart) => {
    const read = context.columns.add(projectValue(compilation, valuePart, context));
    return [valuePart.key, read] as const;
  });
  return {
    key,
    read: ({ rows }) =>
      rows.slice(0, part.first).map((row) => Object.fromEntries(readers.map(([name, read]) => [name, read(row)]))),
  };
}

function projectValue(compilation: Compilation, part: FacetValuePart, { facet, value }: FacetContext): Projection {
  if (part.part !== 'node') {
    const id = facet.of === 'property' ? `toString(${value})` : `${value}.id`;
    return plain(part.part === 'count' ? 'number' : id);
  }
  if (facet.of === 'property') return plain('null');
  const node = compilation.target(part.target, value);
  return {
    ...node,
    expression: `CASE WHEN ${value} IS NULL THEN null ELSE ${node.expression} END`,
    decode: (values) => (values === null ? null : node.decode(values)),
  };
}
