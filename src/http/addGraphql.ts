import { Readable } from 'node:stream';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Graph } from '../graph/Graph.js';
import { readGraphVersion } from '../graph/queries/graphVersion.js';
import { createContext } from '../graphql/context.js';
import { readTypeDefinitions } from '../graphql/createSchema.js';
import { assertTextNesting } from '../graphql/limits/assertTextNesting.js';
import { sha256 } from '../model/digest.js';
import { assertPersisted } from './assertPersisted.js';
import { createApollo } from './createApollo.js';
import { entityTag, matchesTag } from './entityTag.js';
import { findExplorerOperations } from './findExplorerOperations.js';
import type { HttpContext } from './HttpContext.js';
import type { Metrics } from './Metrics.js';
import { observeReads } from './observeReads.js';
import { PersistedOperations } from './PersistedOperations.js';
import { type OperationRequest, readOperation } from './readOperation.js';
import type { ServerSettings } from './ServerSettings.js';
import { signalOfClient } from './signalOfClient.js';

/** What GraphQL over HTTP answers from, and how it guards itself. */
export interface GraphqlOptions {
  readonly graph: Graph;
  readonly metrics: Metrics;
  readonly settings: ServerSettings;
}

/** GraphQL at /graphql, by POST and GET: one deadline for all root fields of an operation, and its queries end when its client goes. */
export async function addGraphql(
  fastify: FastifyInstance,
  { graph, metrics, settings }: GraphqlOptions,
): Promise<void> {
  const closed = settings.operations === 'only';
  const manifests = [...settings.manifests, ...findExplorerOperations()];
  const operations = PersistedOperations.read(manifests, { closed });
  const contract = sha256(readTypeDefinitions());
  const apollo = createApollo(fastify, { settings, operations, metrics, contract });
  await apollo.start();
  const contextOf = (request: FastifyRequest, reply: FastifyReply): HttpContext => {
    const deadline = Date.now() + settings.timeout;
    const reader = graph.within({ deadline, signal: signalOfClient(reply) });
    const observed = observeReads(reader, { metrics, log: request.log, slowQuery: settings.slowQuery });
    return Object.assign(createContext(observed, deadline), { request });
  };
  fastify.route({
    url: '/graphql',
    method: ['POST', 'GET'],
    handler: async (request, reply) => {
      const operation = readOperation(request);
      assertTextNesting(operation.text ?? '', settings.limits);
      if (closed) assertPersisted(operation.hash, operations);
      if (await isUnchanged(request, operation, { graph, contract })) return reply.code(304).send();
      return answer(apollo, { http: operation.http, context: contextOf(request, reply), reply });
    },
  });
}

interface Answering {
  readonly http: OperationRequest['http'];
  readonly context: HttpContext;
  readonly reply: FastifyReply;
}

async function answer(apollo: ApolloServer<HttpContext>, { http, context, reply }: Answering): Promise<FastifyReply> {
  const response = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: http, context: async () => context });
  const { headers, status = 200, body } = response;
  reply.code(status).headers(Object.fromEntries(headers));
  return reply.send(body.kind === 'complete' ? body.string : Readable.from(body.asyncIterator));
}

/** Whether a persisted GET already has the answer that the graph would give now: one small read tells, also when another process changed it; never while one is importing. */
async function isUnchanged(
  { method, headers }: FastifyRequest,
  { http, persisted }: OperationRequest,
  { graph, contract }: { readonly graph: Graph; readonly contract: string },
): Promise<boolean> {
  const known = headers['if-none-match'];
  if (method !== 'GET' || known === undefined || !persisted) return false;
  const asked = { contract, search: http.search, accept: headers.accept ?? '' };
  const answer = await graph.read(readGraphVersion);
  return answer.settled && matchesTag(known, entityTag(answer.graphVersion, asked));
}
