import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Graph, GraphReader } from '../graph/Graph.js';
import { readGraphStamp } from '../graph/queries/graphState.js';
import { createContext } from '../graphql/context.js';
import { readTypeDefinitions } from '../graphql/createSchema.js';
import { sha256 } from '../model/digest.js';
import { assertPersisted } from './assertPersisted.js';
import { createApollo } from './createApollo.js';
import { entityTag, matchesTag } from './entityTag.js';
import { findExplorerOperations } from './findExplorerOperations.js';
import { PersistedOperations } from './PersistedOperations.js';
import { persistedHash } from './persistedHash.js';
import type { ServerSettings } from './ServerSettings.js';
import { signalOfClient } from './signalOfClient.js';

/** What GraphQL over HTTP answers from, and how it guards itself. */
export interface GraphqlOptions {
  readonly graph: Graph;
  readonly settings: ServerSettings;
}

/** GraphQL at /graphql, by POST and GET: one deadline for all root fields of an operation, and its queries end when its client goes. */
export async function addGraphql(fastify: FastifyInstance, { graph, settings }: GraphqlOptions): Promise<void> {
  const closed = settings.operations === 'only';
  const manifests = [...settings.manifests, ...findExplorerOperations()];
  const operations = PersistedOperations.read(manifests, { closed });
  const contract = sha256(readTypeDefinitions());
  const apollo = createApollo(fastify, { settings, operations, contract });
  await apollo.start();
  const bound = (reply: FastifyReply): GraphReader =>
    graph.within({ deadline: Date.now() + settings.timeout, signal: signalOfClient(reply) });
  fastify.route({
    url: '/graphql',
    method: ['POST', 'GET'],
    preHandler: async (request, reply) => {
      if (closed) assertPersisted(request, operations);
      if (await isUnchanged(request, graph, contract)) return reply.code(304).send();
    },
    handler: fastifyApolloHandler(apollo, { context: async (_request, reply) => createContext(bound(reply)) }),
  });
}

/** Whether a persisted GET already has the answer that the graph would give now: one small read tells, also when another process changed it. */
async function isUnchanged(request: FastifyRequest, graph: Graph, contract: string): Promise<boolean> {
  const known = request.headers['if-none-match'];
  if (request.method !== 'GET' || known === undefined) return false;
  if (persistedHash(Object(request.query).extensions) === null) return false;
  const [, search = ''] = request.url.split(/(?=\?)/);
  const tag = entityTag(await graph.read(readGraphStamp), { contract, search, accept: request.headers.accept ?? '' });
  return matchesTag(known, tag);
}
