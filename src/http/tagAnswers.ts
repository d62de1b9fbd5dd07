import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../graphql/context.js';
import { entityTag } from './entityTag.js';

/** Gives the answer to a persisted GET its entity tag: only where it has no error. */
export function tagAnswers(contract: string): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response, contextValue }) => {
        const { http, extensions } = request;
        if (http?.method !== 'GET' || !extensions?.persistedQuery || response.body.kind !== 'single') return;
        if (response.body.singleResult.errors || contextValue.graphVersion === null) return;
        const accept = http.headers.get('accept') ?? '';
        response.http.headers.set(
          'etag',
          entityTag(contextValue.graphVersion, { contract, search: http.search, accept }),
        );
        response.http.headers.set('cache-control', 'no-cache');
        response.http.headers.set('vary', 'accept, origin');
      },
    }),
  };
}
