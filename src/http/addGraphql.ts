import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/Graph.js';
import { createContext } from '../graphql/context.js';
import { createApollo } from './createApollo.js';
import type { ServerSettings } from './ServerSettings.js';
import { signalOfClient } from './signalOfClient.js';

/** What GraphQL over HTTP answers from, and how it guards itself. */
export interface GraphqlOptions {
  readonly graph: Graph;
  readonly settings: ServerSettings;
}

/** GraphQL at /graphql, by POST and GET: one deadline for all root fields of an operation, and its queries end when its client goes. */
export async function addGraphql(fastify: FastifyInstance, { graph, settings }: GraphqlOptions): Promise<void> {
  const apollo = createApollo(fastify, settings);
  await apollo.start();
  fastify.route({
    url: '/graphql',
    method: ['POST', 'GET'],
    handler: fastifyApolloHandler(apollo, {
      context: async (_request, reply) =>
        createContext(graph.within({ deadline: Date.now() + settings.timeout, signal: signalOfClient(reply) })),
    }),
  });
}
