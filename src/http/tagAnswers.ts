import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLContext } from '../graphql/context.js';
import { entityTag } from './entityTag.js';

/** Gives the answer to a persisted GET its entity tag: only where it has no error and all of it speaks of one graph. */
export function tagAnswers(contract: string): ApolloServerPlugin<GraphQLContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response, contextValue }) => {
        const { http, extensions } = request;
        if (http?.method !== 'GET' || !extensions?.persistedQuery || response.body.kind !== 'single') return;
        if (response.body.singleResult.errors || contextValue.stamp === null || contextValue.mixed) return;
        const accept = http.headers.get('accept') ?? '';
        response.http.headers.set('etag', entityTag(contextValue.stamp, { contract, search: http.search, accept }));
        response.http.headers.set('cache-control', 'no-cache');
        response.http.headers.set('vary', 'accept, origin');
      },
    }),
  };
}
