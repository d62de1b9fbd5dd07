import { catalogue } from '../../audit/catalogue.js';
import { findCheck } from '../../audit/findCheck.js';
import { ObligraphError } from '../../errors.js';
import type { FindingsSelection } from '../../graph/readFindings.js';
import type { AuditConditions, CheckSelection } from '../../graph/Selection.js';
import { type Enumerated, type EnumerationName, valuesOf } from '../../model/enumeration.js';
import { parseId } from '../../model/id.js';
import type { AskedField, Operation } from './collectFields.js';
import { readPage } from './readPage.js';
import { selectConnectionParts } from './selectConnection.js';

type Args = Readonly<Record<string, unknown>>;

/** Turns what is asked of `findings` into plain data. @throws ObligraphError BAD_USER_INPUT */
export function selectFindings(operation: Operation, field: AskedField): FindingsSelection {
  const filter: Args = Object(field.args.filter);
  return {
    checks: selectChecks(filter),
    conditions: selectConditions(filter),
    page: readPage(field.args, `Query.${field.name}`),
    parts: selectConnectionParts(operation, field, { connection: 'FindingConnection', row: 'finding', rowKinds: [] }),
  };
}

/** The checks that a filter wants, in the order of the catalogue. @throws ObligraphError BAD_USER_INPUT for one that is none */
export function selectChecks(filter: Args): readonly CheckSelection[] {
  const ids = idsOf(filter, 'check')?.map((id) => findCheck(id, 'filter.check').id) ?? null;
  return catalogue.flatMap(({ id, severity, query }, position) =>
    (ids === null || ids.includes(id)) && meets(filter.severity, severity) && meets(filter.kind, query.subject)
      ? [{ id, position, query }]
      : [],
  );
}

/** Reads the conditions on subjects and decisions. @throws ObligraphError BAD_USER_INPUT when an id is of another kind */
export function selectConditions(filter: Args): AuditConditions {
  return {
    states: chosen(filter.state, 'FindingState'),
    strengths: chosen(filter.strength, 'Strength'),
    unit: idsOf(filter, 'unit'),
    instrument: idsOf(filter, 'instrument'),
    section: idsOf(filter, 'section'),
  };
}

function chosen<Name extends EnumerationName>(condition: unknown, name: Name): readonly Enumerated<Name>[] | null {
  if (condition === null || condition === undefined) return null;
  return valuesOf(name).filter((value) => meets(condition, value));
}

function meets(condition: unknown, value: string): boolean {
  const { eq, ne, in: among, isNull } = Object(condition);
  return (
    (typeof eq !== 'string' || eq === value) &&
    (typeof ne !== 'string' || ne !== value) &&
    (!Array.isArray(among) || among.includes(value)) &&
    isNull !== true
  );
}

function idsOf(filter: Args, name: string): readonly string[] | null {
  const { eq, in: among } = Object(filter[name]);
  const given = [eq, among].filter((value) => value !== undefined && value !== null);
  if (given.length === 0) return null;
  const ids = given.map((value): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)]));
  if (name !== 'check') for (const id of ids.flat()) assertIdOf(id, name);
  return ids.reduce((one, other) => one.filter((id) => other.includes(id)));
}

function assertIdOf(id: string, word: string): void {
  if (parseId(id)?.word === word) return;
  throw new ObligraphError(
    'BAD_USER_INPUT',
    `“${id.slice(0, 80)}” is no id of a ${word}: give ${word}:<space>/<name>.`,
    {
      argument: `filter.${word}`,
      wanted: `${word}:<space>/<name>`,
      received: id.slice(0, 80),
    },
  );
}
