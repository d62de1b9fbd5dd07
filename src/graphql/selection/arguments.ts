import { ObligraphError } from '../../errors.js';
import { type Enumerated, type EnumerationName, isValueOf } from '../../model/enumeration.js';
import { parseId } from '../../model/id.js';
import { jurisdiction } from '../../model/jurisdiction.js';
import { isKind, type Kind } from '../../model/kind.js';
import { isRelation, type Relation } from '../../model/relations.js';

type Args = Readonly<Record<string, unknown>>;

/** A text argument, or null when it is absent or null. */
export function textArgument(args: Args, name: string): string | null {
  const value = args[name];
  return typeof value === 'string' ? value : null;
}

/** The id of a place, or null. @throws ObligraphError BAD_USER_INPUT for the id of anything else: it would silently hold nothing */
export function placeArgument(args: Args, name: string): string | null {
  const value = textArgument(args, name);
  return value === null ? null : readPlace(value, name);
}

/** The id of a place. @throws ObligraphError BAD_USER_INPUT */
export function readPlace(value: string, argument: string): string {
  if (parseId(value)?.word === jurisdiction.word) return value;
  const [wanted, received] = ['jurisdiction:<space>/<name>', value.slice(0, 80)];
  throw new ObligraphError('BAD_USER_INPUT', `${argument} is “${received}”: give the id of a place, ${wanted}.`, {
    argument,
    wanted,
    received,
  });
}

/** A whole number argument, or null. */
export function intArgument(args: Args, name: string): number | null {
  const value = args[name];
  return typeof value === 'number' ? value : null;
}

/** A list of values of an enumeration, or null when it is absent: no restriction. */
export function enumListArgument<Name extends EnumerationName>(
  args: Args,
  name: string,
  enumeration: Name,
): readonly Enumerated<Name>[] | null {
  return listArgument(args, name, (value): value is Enumerated<Name> => isValueOf(enumeration, value));
}

/** The relations that a list names, each once, or null. */
export function relationsArgument(args: Args, name: string): readonly Relation[] | null {
  return unique(listArgument(args, name, isRelation));
}

/** The kinds that a list names, each once, or null. */
export function kindsArgument(args: Args, name: string): readonly Kind[] | null {
  return unique(listArgument(args, name, isKind));
}

/** A list of texts, empty when it is absent or null. */
export function textsArgument(args: Args, name: string): readonly string[] {
  return listArgument(args, name, (value): value is string => typeof value === 'string') ?? [];
}

function listArgument<Value>(
  args: Args,
  name: string,
  is: (value: unknown) => value is Value,
): readonly Value[] | null {
  const values = args[name];
  return Array.isArray(values) ? values.filter(is) : null;
}

/** A name repeated thousands of times asks no more than once, and must not swell the Cypher. */
function unique<Value>(values: readonly Value[] | null): readonly Value[] | null {
  return values && [...new Set(values)];
}

/** An argument that must be a date. @throws ObligraphError BAD_USER_INPUT */
export function dateArgument(args: Args, name: string): string {
  return readDate(textArgument(args, name) ?? '', name);
}

/** An ISO date that exists. @throws ObligraphError BAD_USER_INPUT */
export function readDate(value: string, argument: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value))
    return value;
  const received = value.slice(0, 80);
  const wanted = 'YYYY-MM-DD';
  throw new ObligraphError('BAD_USER_INPUT', `“${received}” is no date: write ${wanted}.`, {
    argument,
    wanted,
    received,
  });
}
