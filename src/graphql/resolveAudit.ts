import { readFindings } from '../audit/readFindings.js';
import { ObligraphError } from '../errors.js';
import { everyFinding } from '../graph/queries/auditConditions.js';
import type { ConnectionSelection } from '../graph/Selection.js';
import { toRecord } from '../model/toRecord.js';
import { findRule } from '../rules/findRule.js';
import type { Rule } from '../rules/Rule.js';
import { createOperation, type RootContext, run, selectionSetsOf } from './resolveRoot.js';
import { mostCoverageRows, selectCoverage } from './selection/selectCoverage.js';
import { selectCheckParts, selectFindingFields } from './selection/selectFinding.js';
import { selectConditions, selectFindings, selectRules } from './selection/selectFindings.js';
import { type Tree, toTree } from './Tree.js';

type Args = Readonly<Record<string, unknown>>;

/** The checks of the audit; their numbers are computed only when asked for, each check in a query of its own. */
export async function resolveChecks(args: Args, { context, info }: RootContext): Promise<readonly Tree[]> {
  const parts = selectCheckParts(createOperation(info), selectionSetsOf(info));
  const filter: Args = toRecord(args.filter);
  const conditions = selectConditions(filter);
  const read = (rule: Rule): Promise<unknown> =>
    run(context, info.fieldName, { root: 'check', rule, conditions, parts });
  return toTrees(await Promise.all(selectRules(filter).map(read)));
}

/**
 * A finding by its id: check, subject and, where the rule needs one, report, with a space between them; null when there is none.
 * @throws ObligraphError BAD_USER_INPUT for a check that is none
 */
export async function resolveFinding(id: string, { context, info }: RootContext): Promise<Tree | null> {
  const [check = '', subject = '', document = null] = id.split(' ');
  const conditions = { ...everyFinding, subjects: [subject], documents: document === null ? null : [document] };
  const fields = selectFindingFields(createOperation(info), selectionSetsOf(info));
  const connection: ConnectionSelection = {
    type: 'connection',
    key: info.fieldName,
    source: { from: 'findings', rule: findRule(check, 'id'), conditions },
    filter: null,
    order: [{ property: 'rank', direction: 'ASC' }],
    page: { limit: 2, backward: false, after: null, before: null, bind: () => '' },
    parts: [
      { type: 'nodes', key: 'found', row: { row: 'finding', fields: [{ type: 'id', key: 'own id' }, ...fields] } },
    ],
  };
  const found = toTrees(toTree(await run(context, info.fieldName, { root: 'list', connection }))?.found);
  return found.find((each) => each['own id'] === id) ?? null;
}

/** A page of findings. */
export async function resolveFindings(args: Args, { context, info }: RootContext): Promise<Tree> {
  const field = { key: info.fieldName, name: info.fieldName, args, selectionSets: selectionSetsOf(info) };
  return readFindings(selectFindings(createOperation(info), field), async (connection) =>
    toRecord(await run(context, info.fieldName, { root: 'list', connection })),
  );
}

/** Rows of coverage. @throws ObligraphError LIMIT_EXCEEDED when there are more than can be answered: none is dropped silently */
export async function resolveCoverage(args: Args, { context, info }: RootContext): Promise<readonly Tree[]> {
  const field = { key: info.fieldName, name: info.fieldName, args, selectionSets: selectionSetsOf(info) };
  const coverage = selectCoverage(createOperation(info), field);
  const rows = toTrees(await run(context, info.fieldName, { root: 'coverage', coverage }));
  if (rows.length <= mostCoverageRows) return rows;
  throw new ObligraphError(
    'LIMIT_EXCEEDED',
    `coverage has more than ${mostCoverageRows} rows: ask by fewer dimensions, or filter by report, place, year, unit, instrument or section.`,
    { argument: 'by', wanted: `at most ${mostCoverageRows} rows` },
  );
}

function toTrees(value: unknown): readonly Tree[] {
  return Array.isArray(value) ? value.map((each) => toTree(each) ?? {}) : [];
}
