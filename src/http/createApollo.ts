import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { RequestContext } from '../graphql/context.js';
import { createExecutor } from '../graphql/createExecutor.js';
import { createSchema } from '../graphql/createSchema.js';
import { formatError } from '../graphql/formatError.js';
import { keepProtoAliases } from '../graphql/keepProtoAliases.js';
import { admitPersisted } from './admitPersisted.js';
import type { HttpContext } from './HttpContext.js';
import type { Metrics } from './Metrics.js';
import { measureOperations } from './measureOperations.js';
import { mendStatus } from './mendStatus.js';
import type { PersistedOperations } from './PersistedOperations.js';
import { refuseUnsupported } from './refuseUnsupported.js';
import { reportBugs } from './reportBugs.js';
import { retryAfterPlugin } from './retryAfterPlugin.js';
import type { ServerSettings } from './ServerSettings.js';
import { stampAnswers } from './stampAnswers.js';
import { tagAnswers } from './tagAnswers.js';

const mostTokens = 5_000;
/** Selections with every fragment written out where it is used; introspection has some hundreds. */
const mostSelections = 10_000;

/** What differs from one server to another. */
export interface ApolloOptions {
  readonly settings: Pick<ServerSettings, 'limits' | 'introspection' | 'operations'>;
  readonly operations: PersistedOperations;
  readonly metrics: Metrics;
  /** The SHA-256 of the SDL. */
  readonly contract: string;
}

/** Apollo Server with the compiled executor behind its gateway option, so that masking, codes and statuses stay Apollo's. */
export function createApollo(
  fastify: FastifyInstance,
  { settings, operations, metrics, contract }: ApolloOptions,
): ApolloServer<HttpContext> {
  const { limits, introspection } = settings;
  const plain = createSchema({ byResponseKey: false });
  const execute = createExecutor({ plain, byResponseKey: createSchema({ byResponseKey: true }), limits });
  const gateway: GatewayInterface = {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: plain, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: (request) =>
        keepProtoAliases(execute, {
          text: request.source ?? '',
          request: {
            document: request.document,
            operation: request.operation,
            operationName: request.operationName,
            queryHash: request.queryHash,
            variables: request.request.variables ?? {},
            context: asContext(request.context),
          },
        }),
    }),
    stop: async () => undefined,
  };
  return new ApolloServer<HttpContext>({
    gateway,
    introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: mostTokens },
    maxRecursiveSelections: mostSelections,
    persistedQueries: { cache: operations },
    formatError,
    plugins: [
      fastifyApolloDrainPlugin(fastify),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...(settings.operations === 'only' ? [admitPersisted(operations)] : []),
      refuseUnsupported,
      reportBugs,
      measureOperations(metrics, operations),
      stampAnswers,
      mendStatus,
      retryAfterPlugin,
      tagAnswers(contract),
    ],
  });
}

/** Apollo hands the context on without its type: it is the one that the server's own `context` function made. */
function asContext(context: unknown): RequestContext {
  if (isContext(context)) return context;
  throw new TypeError('the request has no context');
}

function isContext(context: unknown): context is RequestContext {
  return context !== null && typeof context === 'object' && 'graph' in context && 'graphVersion' in context;
}
