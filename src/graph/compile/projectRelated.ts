import { kindSpecs } from '../../model/kindSpecs.js';
import type { FieldSelection, TargetSelection } from '../Selection.js';
import type { Compilation } from './Compilation.js';
import { collectRows, firstRow } from './collectRows.js';
import { matchNearest, matchRelation } from './matchRelation.js';
import type { Projection } from './Projection.js';

type Field<Type extends FieldSelection['type']> = Extract<FieldSelection, { type: Type }>;

/** The one node at the end of a relation, or null. */
export function projectRelatedNode(
  compilation: Compilation,
  { relation, target }: Field<'node'>,
  variable: string,
): Projection {
  const far = compilation.variable('n');
  const pattern = matchNearest(relation, { near: variable, link: '', far });
  const clauses = `MATCH ${pattern} WITH ${far} ORDER BY ${far}.id LIMIT 1`;
  return firstRow(compilation, { imports: [variable], clauses, projection: compilation.target(target, far) });
}

/** All nodes at the end of a relation, in the default order of their kind. */
export function projectRelatedNodes(compilation: Compilation, field: Field<'nodes'>, variable: string): Projection {
  const far = compilation.variable('n');
  const pattern = matchRelation(field.relation, { near: variable, link: '', far });
  const where = field.overlapping
    ? `WHERE ${far}.start < ${compilation.parameter(field.overlapping.end)} AND ${far}.end > ${compilation.parameter(field.overlapping.start)} `
    : '';
  const clauses = `MATCH ${pattern} ${where}WITH DISTINCT ${far} ${orderOf(field.target, far)}`;
  const projection = compilation.target(field.target, far);
  return collectRows(compilation, { imports: [variable], clauses, projection, most: Number.POSITIVE_INFINITY });
}

function orderOf(target: TargetSelection, variable: string): string {
  const order = target[0] ? kindSpecs[target[0].kind].defaultOrder : 'id';
  return order === 'id' ? `ORDER BY ${variable}.id` : `ORDER BY ${variable}.${order}, ${variable}.id`;
}
