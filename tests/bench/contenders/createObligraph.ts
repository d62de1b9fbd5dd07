import { Graph } from '../../../src/graph/Graph.js';
import { createServer } from '../../../src/http/createServer.js';
import type { CreateContender } from './Contender.js';

/** The project's own server, with its own guards. */
export const createObligraph: CreateContender = async (connection) =>
  createServer({
    graph: Graph.open({ ...connection, readTimeout: 60_000 }),
    logLevel: 'silent',
    isLoaded: () => true,
    settings: { timeout: 60_000, graphiql: false },
  });
