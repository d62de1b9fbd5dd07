import { ours } from '../../model/ours.js';
import { relationNames } from '../../model/relations.js';
import { everyFinding } from '../queries/auditConditions.js';
import { findingRows, rankOfState } from '../queries/findingRows.js';
import { createImplementationParameters } from '../queries/implementationParameters.js';
import { implementedInstruments } from '../queries/implementedInstruments.js';
import { implementingUnits } from '../queries/implementingUnits.js';
import type { RelationStep } from '../RelationStep.js';
import type {
  ConnectionPart,
  ConnectionSelection,
  ConnectionSource,
  ImplementationRestriction,
  LinkRestriction,
} from '../Selection.js';
import type { Compilation } from './Compilation.js';
import type { ConnectionRows } from './ConnectionRows.js';
import { findSearchRows } from './findSearchRows.js';
import { matchRelation } from './matchRelation.js';
import { asksForNumbers, countFindings } from './projectCheck.js';
import { findingVariables } from './projectFinding.js';

const nothingMore = {
  where: [],
  links: null,
  ends: null,
  extras: {},
  parent: null,
  wholeLabel: false,
  routes: null,
  keys: {},
  count: null,
} as const;

/** Finds the rows of a connection below `variable`; at the root `variable` is null. */
export function findRows(
  compilation: Compilation,
  selection: ConnectionSelection,
  variable: string | null,
): ConnectionRows {
  const { source } = selection;
  if (source.from === 'kind') {
    const row = compilation.variable('n');
    return { ...nothingMore, match: `MATCH (${row}:${source.kind}&${ours})`, row, group: row, wholeLabel: true };
  }
  if (source.from === 'search') {
    return { ...nothingMore, ...findSearchRows(compilation, { request: source.request, page: selection.page }) };
  }
  if (source.from === 'findings') return findFindingRows(compilation, source, selection.parts);
  if (variable === null) throw new TypeError(`${source.from} needs a parent`);
  switch (source.from) {
    case 'relation':
      return findRelatedRows(compilation, source.relation, { variable, withLinks: asksForLinks(selection) });
    case 'links':
      return findLinkRows(compilation, source.restriction, variable);
    case 'implementingUnits':
    case 'implementedInstruments':
      return findImplementationRows(compilation, { head: source.from, restriction: source.restriction }, variable);
  }
}

function asksForLinks({ parts }: ConnectionSelection): boolean {
  return parts.some((part) => part.type === 'edges' && part.parts.some(({ type }) => type === 'links'));
}

function findRelatedRows(
  compilation: Compilation,
  step: RelationStep,
  { variable, withLinks }: { readonly variable: string; readonly withLinks: boolean },
): ConnectionRows {
  const row = compilation.variable('n');
  const common = { ...nothingMore, row, parent: `${variable}.id` };
  if (!withLinks) {
    const match = `MATCH ${matchRelation(step, { near: variable, link: '', far: row })}`;
    return { ...common, match, group: `DISTINCT ${row}` };
  }
  const [link, links] = [compilation.variable('r'), compilation.variable('links')];
  const match = `MATCH ${matchRelation(step, { near: variable, link, far: row })}`;
  return { ...common, match, group: `${row}, collect(DISTINCT ${link}) AS ${links}`, links };
}

function findLinkRows(compilation: Compilation, restriction: LinkRestriction, variable: string): ConnectionRows {
  const row = compilation.variable('r');
  const far = compilation.variable('n');
  const none = restriction.relations?.length === 0;
  const types = (none ? relationNames : (restriction.relations ?? relationNames)).join('|');
  const pattern = {
    OUT: `(${variable})-[${row}:${types}]->(${far})`,
    IN: `(${variable})<-[${row}:${types}]-(${far})`,
    BOTH: `(${variable})-[${row}:${types}]-(${far})`,
  }[restriction.direction];
  const where = [
    ...(none ? ['false'] : []),
    ...(restriction.kinds === null
      ? []
      : [restriction.kinds.length === 0 ? 'false' : `${far}:${restriction.kinds.join('|')}`]),
    ...(restriction.basis === null ? [] : [`${row}.basis IN ${compilation.parameter(restriction.basis)}`]),
    ...(restriction.roles === null ? [] : [`${row}.role IN ${compilation.parameter(restriction.roles)}`]),
  ];
  const ends = { from: compilation.variable('n'), to: compilation.variable('n') };
  const group = `${row}, startNode(${row}) AS ${ends.from}, endNode(${row}) AS ${ends.to}`;
  return { ...nothingMore, match: `MATCH ${pattern}`, where, row, group, ends, parent: `${variable}.id` };
}

function findImplementationRows(
  compilation: Compilation,
  head: {
    readonly head: 'implementingUnits' | 'implementedInstruments';
    readonly restriction: ImplementationRestriction;
  },
  variable: string,
): ConnectionRows {
  const parameters = createImplementationParameters(compilation, head.restriction);
  const row = compilation.variable('n');
  const text = head.head === 'implementingUnits' ? implementingUnits : implementedInstruments;
  const names = ['standing', 'roles', 'basis', 'measureCount', 'routeCount'] as const;
  const extras = Object.fromEntries(names.map((name) => [name, `${row}_${name}`]));
  const ends =
    head.head === 'implementingUnits' ? { instrument: variable, unit: row } : { instrument: row, unit: variable };
  return {
    ...nothingMore,
    match: text(variable, row, parameters),
    where: parameters.standing === null ? [] : [`${row}_standing IN ${parameters.standing}`],
    row,
    group: [row, ...Object.values(extras)].join(', '),
    extras,
    parent: `${variable}.id`,
    routes: { ...ends, conditions: parameters },
  };
}

/** Findings of one rule, by state, subject and report. Cursors are bound to the rule. */
function findFindingRows(
  compilation: Compilation,
  { rule, conditions }: Extract<ConnectionSource, { from: 'findings' }>,
  parts: readonly ConnectionPart[],
): ConnectionRows {
  const row = compilation.variable('n');
  const { scope, state, details, rank, key, counts } = findingVariables(row);
  const numbers = asksForChecks(parts)
    ? countFindings(compilation, { rule, conditions: everyFinding, name: counts })
    : '';
  const match = `${numbers}CALL () {
${findingRows(compilation, rule, conditions)}
RETURN subject AS ${row}, scope AS ${scope}, state AS ${state}, details AS ${details}, ${rankOfState} AS ${rank},
  subject.id + coalesce(' ' + scope.id, '') AS ${key}
}
WITH *`;
  const group = [row, scope, state, details, rank, key, ...(numbers === '' ? [] : [counts])];
  return {
    ...nothingMore,
    match,
    row,
    group: group.join(', '),
    keys: { rank, id: key },
    parent: `'${rule.id}'`,
  };
}

/** Whether a number of the check is asked of each finding: it tells of all findings of the rule. */
function asksForChecks(parts: readonly ConnectionPart[]): boolean {
  const rows = parts.flatMap((part) => {
    if (part.type === 'nodes') return [part.row];
    return part.type === 'edges' ? part.parts.flatMap((each) => (each.type === 'node' ? [each.row] : [])) : [];
  });
  return rows.some(
    (each) =>
      each.row === 'finding' && each.fields.some((field) => field.type === 'check' && asksForNumbers(field.parts)),
  );
}
