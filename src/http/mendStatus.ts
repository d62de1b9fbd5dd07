import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../graphql/context.js';

/**
 * Answers a well-formed request that cannot be carried out with 200 where the client only understands `application/json`.
 * Source: GraphQL over HTTP, section 6.4.1 (status codes of application/json).
 */
export const mendStatus: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const accept = request.http?.headers.get('accept') ?? '';
      const legacy = accept.includes('application/json') && !accept.includes('application/graphql-response+json');
      if (legacy && response.http.status === 400 && response.body.kind === 'single' && !response.body.singleResult.data)
        response.http.status = 200;
    },
  }),
};
