import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../graphql/context.js';

/** Says in each answer of which version of the graph it speaks. */
export const stampAnswers: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || contextValue.graphVersion === null) return;
      const { singleResult } = response.body;
      singleResult.extensions = { ...singleResult.extensions, graph: contextValue.graphVersion };
    },
  }),
};
