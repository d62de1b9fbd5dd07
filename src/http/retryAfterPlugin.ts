import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../graphql/context.js';

/** Answers 503 with Retry-After where an error says after how long the same request may be answered. Source: RFC 9110, section 10.2.3. */
export const retryAfterPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return;
      const seconds = response.body.singleResult.errors?.find(({ extensions }) => extensions?.retryAfter !== undefined)
        ?.extensions?.retryAfter;
      if (seconds === undefined) return;
      response.http.status = 503;
      response.http.headers.set('retry-after', String(seconds));
    },
  }),
};
