import { readGraphOverview } from '../graph/queries/graphOverview.js';
import type { QueryResolvers } from './generated/resolvers.js';
import { resolveChecks, resolveCoverage, resolveFinding, resolveFindings } from './resolveAudit.js';
import { assertNoDay, resolveByName } from './resolveByName.js';
import { assertOneKey, createOperation, resolveById, resolveByIds, resolveList } from './resolveRoot.js';
import { resolveTrail } from './resolveTrail.js';
import { resolvePaths, resolveReachable } from './resolveWalk.js';
import { placeArgument, readDate } from './selection/arguments.js';
import { toTree } from './Tree.js';
import { toResponseKeys } from './toResponseKeys.js';

/** The resolvers of the root fields: each translates, asks once, and returns the finished tree. */
export const queryResolvers: QueryResolvers = {
  node: (_, { id }, context, info) => resolveById(id, null, { context, info }),
  nodes: (_, { ids }, context, info) => resolveByIds(ids, { context, info }),
  instrument: (_, { by, on }, context, info) => {
    assertOneKey(by, 'by');
    const day = on == null ? null : readDate(String(on), 'on');
    if (by.id) {
      assertNoDay(day);
      return resolveById(by.id, 'Instrument', { context, info });
    }
    return resolveByName(by.title ?? '', { kind: 'Instrument', within: null, on: day }, { context, info });
  },
  unit: (_, { by }, context, info) => {
    assertOneKey(by, 'by');
    if (by.id) return resolveById(by.id, 'Unit', { context, info });
    return resolveByName(
      by.named?.name ?? '',
      { kind: 'Unit', within: placeArgument(by.named ?? {}, 'jurisdiction'), on: null },
      { context, info },
    );
  },
  obligation: (_, { id }, context, info) => resolveById(id, 'Obligation', { context, info }),
  measure: (_, { id }, context, info) => resolveById(id, 'Measure', { context, info }),
  outcome: (_, { id }, context, info) => resolveById(id, 'Outcome', { context, info }),
  document: (_, { id }, context, info) => resolveById(id, 'Document', { context, info }),
  passage: (_, { id }, context, info) => resolveById(id, 'Passage', { context, info }),
  instruments: (_, args, context, info) => resolveList('Instrument', args, { context, info }),
  provisions: (_, args, context, info) => resolveList('Provision', args, { context, info }),
  obligations: (_, args, context, info) => resolveList('Obligation', args, { context, info }),
  measures: (_, args, context, info) => resolveList('Measure', args, { context, info }),
  units: (_, args, context, info) => resolveList('Unit', args, { context, info }),
  outcomes: (_, args, context, info) => resolveList('Outcome', args, { context, info }),
  equations: (_, args, context, info) => resolveList('Equation', args, { context, info }),
  shortcomings: (_, args, context, info) => resolveList('Shortcoming', args, { context, info }),
  plans: (_, args, context, info) => resolveList('Plan', args, { context, info }),
  documents: (_, args, context, info) => resolveList('Document', args, { context, info }),
  jurisdictions: (_, args, context, info) => resolveList('Jurisdiction', args, { context, info }),
  search: (_, args, context, info) => resolveList('Search', args, { context, info }),
  trail: (_, args, context, info) => resolveTrail(args, { context, info }),
  checks: (_, args, context, info) => resolveChecks(args, { context, info }),
  finding: (_, { id }, context, info) => resolveFinding(id, { context, info }),
  findings: (_, args, context, info) => resolveFindings(args, { context, info }),
  coverage: (_, args, context, info) => resolveCoverage(args, { context, info }),
  paths: (_, args, context, info) => resolvePaths(args, { context, info }),
  reachable: (_, args, context, info) => resolveReachable(args, { context, info }),
  graph: async (_, _args, context, info) => {
    const overview = await context.limit(() => context.reads.read(readGraphOverview));
    const sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return toTree(toResponseKeys(createOperation(info), { type: 'GraphState', sets, value: overview })) ?? {};
  },
};
