import { ObligraphError } from '../../errors.js';
import { comparisons, type Filter } from '../../graph/Filter.js';
import { ExactDecimal } from '../../model/ExactDecimal.js';
import type { Kind } from '../../model/kind.js';
import { propertiesOf } from '../../model/kindSpecs.js';
import { isPropertyValue, type PropertySpec, type PropertyValue } from '../../model/property.js';
import { findRelationField } from '../../model/relations.js';
import { toRecord } from '../../model/toRecord.js';
import { readDate } from './arguments.js';

/** Reads a filter argument; null when there is none. GraphQL has checked its keys: an unknown one never comes here. */
export function readFilter(value: unknown, kind: Kind): Filter | null {
  if (value === null || value === undefined) return null;
  return all(Object.entries(toRecord(value)).flatMap(([key, condition]) => readEntry(key, condition, kind)));
}

function all(filters: readonly Filter[]): Filter {
  const [only, ...others] = filters;
  return only && others.length === 0 ? only : { type: 'and', filters };
}

function readEntry(key: string, condition: unknown, kind: Kind): readonly Filter[] {
  if (condition === null || condition === undefined) return [];
  if (key === 'and' || key === 'or')
    return [{ type: key, filters: asList(condition).map((each) => readFilter(each, kind) ?? all([])) }];
  if (key === 'not') return [{ type: 'not', filter: readFilter(condition, kind) ?? all([]) }];
  const relation = findRelationField(kind, key);
  if (relation && relation.to !== 'Node') {
    const far = relation.to;
    return Object.entries(toRecord(condition)).flatMap(([quantifier, ends]): Filter[] => {
      if ((quantifier !== 'some' && quantifier !== 'none') || ends === null) return [];
      return [
        {
          type: quantifier,
          relation,
          node: readFilter(toRecord(ends).node, far),
          link: readLinkFilter(toRecord(ends).link),
        },
      ];
    });
  }
  return readComparisons(key, condition, propertiesOf(kind)[key] ?? { type: 'String' });
}

function readLinkFilter(value: unknown): Filter | null {
  if (value === null || value === undefined) return null;
  return all(
    Object.entries(toRecord(value)).flatMap(([property, condition]) =>
      readComparisons(property, condition, { type: 'String' }),
    ),
  );
}

function readComparisons(
  property: string,
  condition: unknown,
  spec: Pick<PropertySpec, 'type' | 'list'>,
): readonly Filter[] {
  const list = spec.list === true;
  return Object.entries(toRecord(condition)).flatMap(([operator, value]): Filter[] => {
    if (operator === 'isNull') return typeof value === 'boolean' ? [{ type: 'isNull', property, list, value }] : [];
    const comparison = comparisons.find((each) => each === operator);
    if (comparison === undefined || !isPropertyValue(value)) return [];
    return [{ type: 'compare', property, list, comparison, value: toStored(value, { type: spec.type, property }) }];
  });
}

/** A value, or several, as they are stored. @throws ObligraphError BAD_USER_INPUT */
function toStored(
  value: PropertyValue,
  { type, property }: { readonly type: PropertySpec['type']; readonly property: string },
): PropertyValue {
  const read = readers[type];
  if (!read) return value;
  return Array.isArray(value) ? value.map((each) => read(String(each), property)) : read(String(value), property);
}

/** What is written in more than one way, or not every text is. */
const readers: Readonly<Partial<Record<PropertySpec['type'], (text: string, argument: string) => string>>> = {
  Date: readDate,
  Decimal: readDecimal,
};

/** A decimal as it is stored: 99.50 is 99.5. @throws ObligraphError BAD_USER_INPUT */
function readDecimal(text: string, argument: string): string {
  if (/^-?\d+(\.\d+)?$/.test(text)) return new ExactDecimal(text).toFixed();
  const [wanted, received] = ['a decimal such as 99.5', text.slice(0, 80)];
  throw new ObligraphError('BAD_USER_INPUT', `“${received}” is no number: write ${wanted}.`, {
    argument,
    wanted,
    received,
  });
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
