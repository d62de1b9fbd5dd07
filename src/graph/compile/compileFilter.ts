import type { Comparison, Filter } from '../Filter.js';
import type { Compilation } from './Compilation.js';
import { matchRelation } from './matchRelation.js';

const operators: Readonly<Record<Exclude<Comparison, 'ne'>, string>> = {
  eq: '=',
  in: 'IN',
  contains: 'CONTAINS',
  startsWith: 'STARTS WITH',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

/**
 * Compiles a condition on `variable` (a node or a link) into one Cypher predicate that is true or false, never null:
 * an absent value satisfies no comparison but `ne`, so that a filter and its `not` divide the list in two.
 */
export function compileFilter(compilation: Compilation, filter: Filter, variable: string): string {
  switch (filter.type) {
    case 'and':
    case 'or':
      return compileAll(compilation, filter, variable);
    case 'not':
      return `NOT ${compileFilter(compilation, filter.filter, variable)}`;
    case 'isNull':
      return compileIsNull(filter, `${variable}.${filter.property}`);
    case 'compare':
      return compileComparison(compilation, filter, variable);
    case 'some':
    case 'none':
      return compileRelation(compilation, filter, variable);
  }
}

function compileAll(
  compilation: Compilation,
  { type, filters }: Extract<Filter, { type: 'and' | 'or' }>,
  variable: string,
): string {
  if (filters.length === 0) return type === 'and' ? 'true' : 'false';
  const conditions = filters.map((each) => compileFilter(compilation, each, variable));
  return `(${conditions.join(type === 'and' ? ' AND ' : ' OR ')})`;
}

function compileIsNull({ list, value }: Extract<Filter, { type: 'isNull' }>, expression: string): string {
  if (list) return `size(coalesce(${expression}, [])) ${value ? '=' : '>'} 0`;
  return `${expression} IS ${value ? '' : 'NOT '}NULL`;
}

function compileComparison(
  compilation: Compilation,
  filter: Extract<Filter, { type: 'compare' }>,
  variable: string,
): string {
  const property = `${variable}.${filter.property}`;
  const value = compilation.parameter(filter.value);
  if (filter.comparison === 'ne') {
    const equal = filter.list
      ? `any(item IN coalesce(${property}, []) WHERE item = ${value})`
      : `coalesce(${property} = ${value}, false)`;
    return `NOT ${equal}`;
  }
  const operator = operators[filter.comparison];
  if (filter.list) return `any(item IN coalesce(${property}, []) WHERE item ${operator} ${value})`;
  return `(${property} IS NOT NULL AND ${property} ${operator} ${value})`;
}

function compileRelation(
  compilation: Compilation,
  filter: Extract<Filter, { type: 'some' | 'none' }>,
  variable: string,
): string {
  const [link, far] = [compilation.variable('r'), compilation.variable('n')];
  const conditions = [
    ...(filter.node ? [compileFilter(compilation, filter.node, far)] : []),
    ...(filter.link ? [compileFilter(compilation, filter.link, link)] : []),
  ];
  const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
  const exists = `EXISTS { MATCH ${matchRelation(filter.relation, { near: variable, link, far })}${where} }`;
  return filter.type === 'some' ? exists : `NOT ${exists}`;
}
