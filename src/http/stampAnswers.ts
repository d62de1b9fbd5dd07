import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLContext } from '../graphql/context.js';

/** Says in each answer of which version of the graph it speaks. */
export const stampAnswers: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single' || contextValue.stamp === null) return;
      const { singleResult } = response.body;
      singleResult.extensions = { ...singleResult.extensions, graph: contextValue.stamp };
    },
  }),
};
