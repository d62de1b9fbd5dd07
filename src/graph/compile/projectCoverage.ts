import type { Enumerated } from '../../model/enumeration.js';
import type { Kind } from '../../model/kind.js';
import { kindOf } from '../../model/ours.js';
import { placesAround } from '../../rules/place.js';
import { type Belonging, listPatterns } from '../queries/auditConditions.js';
import { countOf, findingRows } from '../queries/findingRows.js';
import type { CoverageKeyPart, CoveragePart, CoverageSelection } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import { asList, joinPreludes, type Projection } from './Projection.js';

type Dimension = Enumerated<'CoverageDimension'>;

const belongingOf: Readonly<Partial<Record<Dimension, Belonging>>> = {
  INSTRUMENT: 'instrument',
  UNIT: 'unit',
  SECTION: 'section',
};

/** Tells whether the values of a dimension are nodes. */
function isNode(dimension: Dimension): boolean {
  return belongingOf[dimension] !== undefined || dimension === 'DOCUMENT' || dimension === 'JURISDICTION';
}

/** A dimension of one compilation: the variables of its values. */
interface DimensionVariables {
  readonly dimension: Dimension;
  /** The values of one finding, as a list. */
  readonly values: string;
  readonly value: string;
  /** The value as text: an id or a word. */
  readonly text: string;
}

/**
 * Projects coverage: findings of a rule counted by each of their values. A finding with several values counts in each row,
 * and is told of as shared; one without any counts in the row whose key is null.
 */
export function projectCoverage(compilation: Compilation, selection: CoverageSelection): Projection {
  const dimensions = selection.by.map((dimension): DimensionVariables => {
    const value = compilation.variable('v');
    const text = isNode(dimension) ? `${value}.id` : value;
    return { dimension, values: compilation.variable('values'), value, text };
  });
  const nodes = selection.parts.flatMap((part) =>
    part.type === 'keys' ? listNodeColumns(compilation, part, dimensions) : [],
  );
  const name = compilation.variable('b');
  const { rule, conditions } = selection;
  const values = dimensions.map(({ value }) => value).join(', ');
  const texts = dimensions.map(({ text }) => text).join(', ');
  const prelude = `CALL () {
${findingRows(compilation, rule, conditions)}
${dimensions.map((each) => listValues(each, rule.subject)).join('\n')}
WITH state, ${dimensions.map(({ values: list }) => list).join(', ')}, ${dimensions.map(({ values: list }) => `size(${list})`).join(' * ')} > 1 AS several
${dimensions.map(({ values: list, value }) => `UNWIND ${list} AS ${value}`).join(' ')}
WITH ${values}, ${countOf('PASS')} AS passing, ${countOf('FAIL')} AS failing, ${countOf('NOT_RECORDED')} AS notRecorded, ${countOf('NOT_APPLICABLE')} AS leftOut,
  sum(CASE WHEN several THEN 1 ELSE 0 END) AS shared
WITH * ORDER BY passing + failing DESC, ${texts} LIMIT ${compilation.parameter(selection.limit)}
${joinPreludes(nodes.map(({ projection }) => projection))}RETURN collect([[${texts}], passing, passing + failing, notRecorded, leftOut, shared, [${nodes.map(({ projection }) => projection.expression).join(', ')}]]) AS ${name}
}
`;
  return {
    prelude,
    expression: name,
    decode: (value) => asList(value).map((row) => decodeRow(selection, nodes, asList(row))),
  };
}

/** The values of a dimension that a finding has at most one of, as expressions; the others follow from its subject. */
const expressions: Readonly<Partial<Record<Dimension, string>>> = {
  STRENGTH: 'subject.strength',
  KIND: kindOf('subject'),
  DOCUMENT: 'scope',
  YEAR: 'toString(scope.year)',
};

const placesOfScope = `[(scope)-[:LOCATED_IN]->(:Jurisdiction)${placesAround}(place:Jurisdiction) | place]`;
const listPlaces = `CASE WHEN EXISTS { (scope)-[:LOCATED_IN]->() } THEN ${placesOfScope} ELSE [null] END`;

/** Binds the list of a finding's values, `[null]` where it has none. */
function listValues({ dimension, values }: DimensionVariables, subject: Kind): string {
  // A place takes in those below it, as the filter does.
  if (dimension === 'JURISDICTION') return `WITH *, ${listPlaces} AS ${values}`;
  const belonging = belongingOf[dimension];
  if (!belonging) return `WITH *, [${expressions[dimension] ?? 'null'}] AS ${values}`;
  const matches = listPatterns(belonging, subject).map((pattern) => `MATCH ${pattern} RETURN far`);
  if (matches.length === 0) return `WITH *, [null] AS ${values}`;
  return `CALL (subject, scope) {
  CALL (subject, scope) { ${matches.join(' UNION ')} }
  RETURN CASE WHEN count(far) = 0 THEN [null] ELSE collect(DISTINCT far) END AS ${values}
}`;
}

/** What is asked of the nodes that stand behind values. */
interface NodeColumn {
  readonly part: CoverageKeyPart;
  readonly dimension: Dimension;
  readonly projection: Projection;
}

function listNodeColumns(
  compilation: Compilation,
  { parts }: Extract<CoveragePart, { type: 'keys' }>,
  dimensions: readonly DimensionVariables[],
): readonly NodeColumn[] {
  return parts.flatMap((part) => {
    if (part.type !== 'node') return [];
    return dimensions.flatMap(({ dimension, value }) => {
      const kind = part.target.filter((each) => each.kind.toUpperCase() === dimension);
      return kind.length === 0 ? [] : [{ part, dimension, projection: compilation.target(kind, value) }];
    });
  });
}

const counts = ['numerator', 'denominator', 'notRecorded', 'leftOut', 'shared'] as const;

function decodeRow(
  { by, parts }: CoverageSelection,
  columns: readonly NodeColumn[],
  [texts, ...rest]: readonly unknown[],
): unknown {
  const values = asList(texts);
  const nodes = asList(rest.at(-1));
  const known = values.filter((value) => value !== null);
  const nodeOf = (part: CoverageKeyPart, position: number): unknown => {
    const column = columns.findIndex((each) => each.part === part && each.dimension === by[position]);
    return column < 0 || values[position] === null ? null : columns[column]?.projection.decode(nodes[column]);
  };
  const decodeKey = (keyParts: readonly CoverageKeyPart[], position: number): unknown =>
    Object.fromEntries(
      keyParts.map((part) => [
        part.key,
        part.type === 'node' ? nodeOf(part, position) : part.type === 'value' ? values[position] : by[position],
      ]),
    );
  return Object.fromEntries(
    parts.map((part) => {
      if (part.type === 'count') return [part.key, rest[counts.indexOf(part.count)]];
      if (part.type === 'key')
        return [part.key, known.length === 0 ? null : values.map((value) => value ?? '').join(' ')];
      return [part.key, by.map((_, position) => decodeKey(part.parts, position))];
    }),
  );
}
