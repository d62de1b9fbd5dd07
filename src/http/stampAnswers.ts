import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../graphql/context.js';

/** Says in each answer what it cost, and of which version of the graph it speaks. */
export const stampAnswers: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      const { cost, graphVersion } = contextValue;
      singleResult.extensions = { ...singleResult.extensions, cost, ...(graphVersion ? { graph: graphVersion } : {}) };
    },
  }),
};
