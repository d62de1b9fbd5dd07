import type { FindingsSelection } from '../../audit/readFindings.js';
import { ObligraphError } from '../../errors.js';
import type { AuditConditions } from '../../graph/Selection.js';
import { type Enumerated, type EnumerationName, valuesOf } from '../../model/enumeration.js';
import { parseId } from '../../model/id.js';
import { toRecord } from '../../model/toRecord.js';
import { catalogue } from '../../rules/catalogue.js';
import { findRule } from '../../rules/findRule.js';
import type { Rule } from '../../rules/Rule.js';
import type { AskedField, Operation } from './collectFields.js';
import { readPage } from './readPage.js';
import { selectConnectionParts } from './selectConnection.js';

type Args = Readonly<Record<string, unknown>>;

/** Turns what is asked of `findings` into plain data. @throws ObligraphError BAD_USER_INPUT */
export function selectFindings(operation: Operation, field: AskedField): FindingsSelection {
  const filter: Args = toRecord(field.args.filter);
  return {
    rules: selectRules(filter),
    conditions: selectConditions(filter),
    page: readPage(field.args, `Query.${field.name}`),
    parts: selectConnectionParts(operation, field, { connection: 'FindingConnection', row: 'finding', rowKinds: [] }),
  };
}

/** The rules that a filter wants, in the order of the catalogue. @throws ObligraphError BAD_USER_INPUT for a check that is none */
export function selectRules(filter: Args): readonly Rule[] {
  const ids = chosenIds(filter.check)?.map((id) => findRule(id, 'filter.check').id) ?? null;
  return catalogue.filter(
    ({ id, severity, subject }) =>
      (ids === null || ids.includes(id)) && meets(filter.severity, severity) && meets(filter.kind, subject),
  );
}

/** Reads the conditions on findings. @throws ObligraphError BAD_USER_INPUT when an id is of another kind */
export function selectConditions(filter: Args): AuditConditions {
  return {
    states: chosen(filter.state, 'FindingState'),
    strengths: chosen(filter.strength, 'Strength'),
    subjects: chosenIds(filter.subject),
    unit: idsOf(filter, 'unit'),
    instrument: idsOf(filter, 'instrument'),
    section: idsOf(filter, 'section'),
    ownSection: idsOf(filter, 'ownSection', 'section'),
    documents: idsOf(filter, 'document'),
    jurisdictions: idsOf(filter, 'jurisdiction'),
    years: chosenYears(filter.year),
  };
}

function chosen<Name extends EnumerationName>(condition: unknown, name: Name): readonly Enumerated<Name>[] | null {
  if (condition === null || condition === undefined) return null;
  return valuesOf(name).filter((value) => meets(condition, value));
}

function meets(condition: unknown, value: string): boolean {
  const { eq, ne, in: among, isNull } = toRecord(condition);
  return (
    (typeof eq !== 'string' || eq === value) &&
    (typeof ne !== 'string' || ne !== value) &&
    (!Array.isArray(among) || among.includes(value)) &&
    isNull !== true
  );
}

function idsOf(filter: Args, name: string, word = name): readonly string[] | null {
  const ids = chosenIds(filter[name]);
  for (const id of ids ?? []) assertIdOf(id, { word, argument: `filter.${name}` });
  return ids;
}

function chosenIds(condition: unknown): readonly string[] | null {
  return chosenValues(condition)?.map(String) ?? null;
}

function chosenYears(condition: unknown): readonly number[] | null {
  return chosenValues(condition)?.map(Number) ?? null;
}

/** The values that both `eq` and `in` allow; null without either. */
function chosenValues(condition: unknown): readonly unknown[] | null {
  const { eq, in: among }: Args = toRecord(condition);
  const given = [eq, among].filter((value) => value !== undefined && value !== null);
  if (given.length === 0) return null;
  const values = given.map((value): readonly unknown[] => (Array.isArray(value) ? value : [value]));
  return values.reduce((one, other) => one.filter((value) => other.includes(value)));
}

/** Refuses an id of another kind. @throws ObligraphError BAD_USER_INPUT */
export function assertIdOf(id: string, { word, argument }: { readonly word: string; readonly argument: string }): void {
  if (parseId(id)?.word === word) return;
  throw new ObligraphError(
    'BAD_USER_INPUT',
    `“${id.slice(0, 80)}” is no id of a ${word}: give ${word}:<space>/<name>.`,
    {
      argument,
      wanted: `${word}:<space>/<name>`,
      received: id.slice(0, 80),
    },
  );
}
