import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../graphql/context.js';

/** Refuses mutations and subscriptions, which this schema does not have, as a mistake of the client. */
export const refuseUnsupported: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, schema }) => {
      if (!operation || schema.getRootType(operation.operation)) return;
      const http = { status: 400, headers: new HeaderMap() };
      throw new GraphQLError(`This server has no ${operation.operation}: send a query.`, {
        nodes: operation,
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http },
      });
    },
  }),
};
