import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../graphql/context.js';
import type { Metrics } from './Metrics.js';
import type { PersistedOperations } from './PersistedOperations.js';

/** Counts and times operations. Only those of the manifests are named: others are named by clients, without end. */
export function measureOperations(
  metrics: Metrics,
  operations: PersistedOperations,
): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => {
      const begun = performance.now();
      return {
        willSendResponse: async ({ queryHash, response: { body } }) => {
          const operation = operations.nameOf(queryHash ?? '') ?? 'other';
          const code = body.kind === 'single' ? body.singleResult.errors?.[0]?.extensions?.code : undefined;
          metrics.operations.inc({ operation, code: typeof code === 'string' ? code : 'OK' });
          metrics.operationDuration.observe({ operation }, (performance.now() - begun) / 1_000);
        },
      };
    },
  };
}
