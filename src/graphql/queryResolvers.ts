import type { GraphQLFieldResolver } from 'graphql';
import { readGraphOverview } from '../graph/queries/graphOverview.js';
import { type Kind, kinds } from '../model/kind.js';
import { kindSpecs } from '../model/kindSpecs.js';
import type { GraphQLContext } from './context.js';
import { assertOneKey, createOperation, resolveById, resolveByIds, resolveByName, resolveList } from './resolveRoot.js';
import { toResponseKeys } from './toResponseKeys.js';

type Resolver<Args> = GraphQLFieldResolver<unknown, GraphQLContext, Args>;

const byId =
  (kind: Kind | null): Resolver<{ readonly id: string }> =>
  (_, { id }, context, info) =>
    resolveById(id, kind, { context, info });

const list =
  (kind: Kind): Resolver<Readonly<Record<string, unknown>>> =>
  (_, args, context, info) =>
    resolveList(kind, args, { context, info });

interface ByTitle {
  readonly by: { readonly id?: string; readonly title?: string };
}

interface ByName {
  readonly by: {
    readonly id?: string;
    readonly named?: { readonly name: string; readonly jurisdiction?: string | null };
  };
}

const instrument: Resolver<ByTitle> = (_, { by }, context, info) => {
  assertOneKey(by, 'by');
  if (by.id !== undefined) return resolveById(by.id, 'Instrument', { context, info });
  return resolveByName(by.title ?? '', { kind: 'Instrument', within: null }, { context, info });
};

const unit: Resolver<ByName> = (_, { by }, context, info) => {
  assertOneKey(by, 'by');
  if (by.id !== undefined) return resolveById(by.id, 'Unit', { context, info });
  return resolveByName(
    by.named?.name ?? '',
    { kind: 'Unit', within: by.named?.jurisdiction ?? null },
    { context, info },
  );
};

const nodes: Resolver<{ readonly ids: readonly string[] }> = (_, { ids }, context, info) =>
  resolveByIds(ids, { context, info });

const graph: Resolver<unknown> = async (_, _args, context, info) => {
  const overview = await context.limit(() => context.graph.read(readGraphOverview));
  context.stamp = { version: overview.version, digest: overview.digest };
  return toResponseKeys(createOperation(info), {
    type: 'GraphState',
    sets: info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    value: overview,
  });
};

/** The kinds that have a root list. */
export const listedKinds: readonly Kind[] = kinds.filter((kind) => !['Version', 'Section', 'Passage'].includes(kind));

/** The resolvers of the root fields: each translates, asks once, and returns the finished tree. */
export const queryResolvers = {
  node: byId(null),
  nodes,
  instrument,
  unit,
  ...Object.fromEntries(
    (['Obligation', 'Measure', 'Outcome', 'Document', 'Passage'] as const).map((kind) => [
      kindSpecs[kind].word,
      byId(kind),
    ]),
  ),
  ...Object.fromEntries(listedKinds.map((kind) => [kindSpecs[kind].plural, list(kind)])),
  graph,
};
