import type { FastifyRequest } from 'fastify';
import type { RequestContext } from '../graphql/context.js';

/** The context of a GraphQL request that came over HTTP: its id and its log are those of the request. */
export interface HttpContext extends RequestContext {
  readonly request: Pick<FastifyRequest, 'id' | 'log'>;
}
