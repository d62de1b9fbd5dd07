import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { makeExecutableSchema } from '@graphql-tools/schema';
import DataLoader from 'dataloader';
import Fastify from 'fastify';
import type { Driver } from 'neo4j-driver';
import { type CreateContender, openDriver } from './Contender.js';
import { countLevel, type Level, type LoadedNode, loadLevel, loadNodes, type StepName, steps } from './levels.js';
import { createRootLists, loadImplementingUnits, peerTypeDefinitions } from './peerSchema.js';

/** The loaders of one request, one for each level that it asks for. */
class Loaders {
  readonly driver: Driver;
  private readonly levels = new Map<string, DataLoader<string, readonly LoadedNode[]>>();
  private readonly counts = new Map<StepName, DataLoader<string, number>>();

  constructor(driver: Driver) {
    this.driver = driver;
  }

  level(level: Level): DataLoader<string, readonly LoadedNode[]> {
    const key = JSON.stringify(level);
    const loader =
      this.levels.get(key) ??
      new DataLoader<string, readonly LoadedNode[]>((ids) => loadLevel(this.driver, level, ids));
    this.levels.set(key, loader);
    return loader;
  }

  count(step: StepName): DataLoader<string, number> {
    const loader = this.counts.get(step) ?? new DataLoader<string, number>((ids) => countLevel(this.driver, step, ids));
    this.counts.set(step, loader);
    return loader;
  }
}

interface Connection {
  readonly of: string;
  readonly level: Level;
  readonly nodes?: readonly LoadedNode[];
}

type Resolver = (parent: never, args: Readonly<Record<string, unknown>>, context: Loaders) => unknown;

/** Apollo Server with resolvers by field and a DataLoader for each level: the usual way. */
export const createDataLoader: CreateContender = async (connection) => {
  const driver = openDriver(connection);
  const schema = makeExecutableSchema({ typeDefs: peerTypeDefinitions, resolvers: createResolvers(driver) });
  const apollo = new ApolloServer<Loaders>({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
  await apollo.start();
  const fastify = Fastify();
  fastify.route({
    url: '/graphql',
    method: 'POST',
    handler: fastifyApolloHandler(apollo, { context: async () => new Loaders(driver) }),
  });
  return fastify;
};

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
    Unit: {
      jurisdiction: async ({ id }: LoadedNode, _, loaders) =>
        (await loaders.level({ step: 'Unit.jurisdiction', first: 1 }).load(id))[0],
    },
    Instrument: {
      implementingUnits: ({ id }: LoadedNode, { first }) => loadImplementingUnits(driver, id, Number(first)),
    },
  };
  for (const kind of ['Measure', 'Unit', 'Outcome', 'Obligation', 'Instrument']) {
    resolvers[`${kind}s`] = {
      nodes: ({ nodes, of, level }: Connection, _, loaders) => nodes ?? loaders.level(level).load(of),
      totalCount: ({ of, level }: Connection, _, loaders) => loaders.count(level.step).load(of),
    };
  }
  for (const [type, field, step] of listConnectionFields()) {
    resolvers[type] = {
      ...resolvers[type],
      [field]: ({ id }: LoadedNode, args) => ({ of: id, level: toLevel(step, args) }),
    };
  }
  return resolvers;
}

/** The fields that are connections, with their steps. */
export function listConnectionFields(): ReadonlyArray<readonly [type: string, field: string, step: StepName]> {
  return Object.keys(steps)
    .filter((step): step is StepName => step !== 'Unit.jurisdiction')
    .map((step) => [step.split('.')[0] ?? '', step.split('.')[1] ?? '', step] as const);
}

/** A level with the arguments of its field. */
export function toLevel(step: StepName, { first, from }: Readonly<Record<string, unknown>>): Level {
  return { step, first: Number(first), ...(typeof from === 'string' ? { from } : {}) };
}
