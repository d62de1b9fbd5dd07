import type { ApolloServerPlugin } from '@apollo/server';
import { findBug } from '../graphql/formatError.js';
import { maskBug } from '../graphql/maskBug.js';
import type { HttpContext } from './HttpContext.js';

/** Writes each bug into the log of its request, and tells the client under which id it is there. */
export const reportBugs: ApolloServerPlugin<HttpContext> = {
  unexpectedErrorProcessingRequest: async ({ error, requestContext }) => {
    requestContext.contextValue.request.log.error({ err: error }, 'a bug in answering a query');
  },
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue: { request } }) => {
      for (const bug of errors.map(findBug).filter((each) => each !== null))
        request.log.error({ err: bug }, 'a bug in answering a query');
    },
    willSendResponse: async ({ response: { body }, contextValue: { request } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors) return;
      body.singleResult.errors = body.singleResult.errors.map((error) =>
        error.extensions?.code === 'INTERNAL_SERVER_ERROR' ? { ...error, ...maskBug(request.id) } : error,
      );
    },
  }),
};
