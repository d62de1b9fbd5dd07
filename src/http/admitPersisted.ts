import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { ObligraphError } from '../errors.js';
import type { RequestContext } from '../graphql/context.js';
import { sha256 } from '../model/digest.js';
import { assertPersisted } from './assertPersisted.js';
import type { PersistedOperations } from './PersistedOperations.js';

/** Lets only the operations of the manifests be executed, by the very text that is: however it came, nothing else runs. */
export function admitPersisted(operations: PersistedOperations): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ source }) => {
        try {
          assertPersisted(sha256(source), operations);
        } catch (error) {
          if (!(error instanceof ObligraphError)) throw error;
          const http = { status: 403, headers: new HeaderMap() };
          throw new GraphQLError(error.message, { originalError: error, extensions: { http } });
        }
      },
    }),
  };
}
