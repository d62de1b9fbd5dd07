import Fastify from 'fastify';
import mercurius from 'mercurius';
import type { Driver } from 'neo4j-driver';
import { type CreateContender, openDriver } from './Contender.js';
import { listConnectionFields, toLevel } from './createDataLoader.js';
import { countLevel, type Level, type LoadedNode, loadLevel, loadNodes } from './levels.js';
import { createRootLists, loadImplementingUnits, peerTypeDefinitions } from './peerSchema.js';

interface Queued {
  readonly obj: { readonly of: string; readonly level: Level; readonly nodes?: readonly LoadedNode[] };
}

/** Mercurius with its own loaders and its compiled execution: the same schema, the same batched reads. */
export const createMercurius: CreateContender = async (connection) => {
  const driver = openDriver(connection);
  const fastify = Fastify();
  const connectionLoaders = {
    nodes: (queries: readonly Queued[]) => loadQueued(driver, queries),
    totalCount: (queries: readonly Queued[]) =>
      countLevel(
        driver,
        queries[0]?.obj.level.step ?? 'Instrument.measures',
        queries.map(({ obj }) => obj.of),
      ),
  };
  const loaders = {
    ...Object.fromEntries(
      ['Measure', 'Unit', 'Outcome', 'Obligation', 'Instrument'].map((kind) => [`${kind}s`, connectionLoaders]),
    ),
    Unit: {
      jurisdiction: async (queries: ReadonlyArray<{ readonly obj: LoadedNode }>) => {
        const pages = await loadLevel(
          driver,
          { step: 'Unit.jurisdiction', first: 1 },
          queries.map(({ obj }) => obj.id),
        );
        return pages.map(([place]) => place ?? null);
      },
    },
  };
  await fastify.register(mercurius, {
    schema: peerTypeDefinitions,
    resolvers: createResolvers(driver),
    loaders: Object(loaders),
    jit: 1,
  });
  return fastify;
};

/** One query for each level among the queued, in the order of the queue. */
async function loadQueued(driver: Driver, queries: readonly Queued[]): Promise<ReadonlyArray<readonly LoadedNode[]>> {
  const answers = new Map<Queued, readonly LoadedNode[]>();
  const groups = new Map<string, Queued[]>();
  for (const query of queries) {
    const key = JSON.stringify(query.obj.level ?? null);
    groups.set(key, [...(groups.get(key) ?? []), query]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const pages = first.obj.nodes
      ? group.map(({ obj }) => obj.nodes ?? [])
      : await loadLevel(
          driver,
          first.obj.level,
          group.map(({ obj }) => obj.of),
        );
    group.forEach((query, index) => {
      answers.set(query, pages[index] ?? []);
    });
  }
  return queries.map((query) => answers.get(query) ?? []);
}

type Resolver = (parent: LoadedNode, args: Readonly<Record<string, unknown>>) => unknown;

function createResolvers(driver: Driver): Record<string, Record<string, Resolver>> {
  const roots = createRootLists(driver);
  const load = async (kind: 'Measure' | 'Outcome' | 'Instrument' | 'Unit', id: unknown) =>
    (await loadNodes(driver, kind, [String(id)]))[0];
  const resolvers: Record<string, Record<string, Resolver>> = {
    Query: {
      measure: (_, { id }) => load('Measure', id),
      outcome: (_, { id }) => load('Outcome', id),
      instrument: (_, { by }) => load('Instrument', Object(by).id),
      unit: (_, { by }) => load('Unit', Object(by).id),
      measures: (_, args) => roots.measures(args),
      gaps: (_, args) => roots.gaps(args),
      statutoryMeasures: (_, args) => roots.statutoryMeasures(args),
    },
    Instrument: { implementingUnits: ({ id }, { first }) => loadImplementingUnits(driver, id, Number(first)) },
  };
  for (const [type, field, step] of listConnectionFields()) {
    resolvers[type] = { ...resolvers[type], [field]: ({ id }, args) => ({ of: id, level: toLevel(step, args) }) };
  }
  return resolvers;
}
