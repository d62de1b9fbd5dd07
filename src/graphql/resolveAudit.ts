import { ObligraphError } from '../errors.js';
import { readFindings } from '../graph/readFindings.js';
import type { CheckSelection } from '../graph/Selection.js';
import { createOperation, type RootContext, run, selectionSetsOf } from './resolveRoot.js';
import { mostCoverageRows, selectCoverage } from './selection/selectCoverage.js';
import { selectCheckParts } from './selection/selectFinding.js';
import { selectChecks, selectFindings } from './selection/selectFindings.js';
import { type Tree, toTree } from './Tree.js';

type Args = Readonly<Record<string, unknown>>;

/** The checks of the audit; their numbers are computed only when asked for, each check in a query of its own. */
export async function resolveChecks({ context, info }: RootContext): Promise<readonly Tree[]> {
  const parts = selectCheckParts(createOperation(info), selectionSetsOf(info));
  const checks = selectChecks({});
  const read = (check: CheckSelection): Promise<unknown> =>
    run(context, info.fieldName, { root: 'check', check, parts });
  return toTrees(await Promise.all(checks.map(read)));
}

/** A page of findings. */
export async function resolveFindings(args: Args, { context, info }: RootContext): Promise<Tree> {
  const field = { key: info.fieldName, name: info.fieldName, args, selectionSets: selectionSetsOf(info) };
  return readFindings(selectFindings(createOperation(info), field), async (connection) =>
    Object(await run(context, info.fieldName, { root: 'list', connection })),
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
    `coverage has more than ${mostCoverageRows} rows: ask by fewer dimensions, or filter by unit, instrument or section.`,
    { argument: 'by', wanted: `at most ${mostCoverageRows} rows` },
  );
}

function toTrees(value: unknown): readonly Tree[] {
  return Array.isArray(value) ? value.map((each) => toTree(each) ?? {}) : [];
}
