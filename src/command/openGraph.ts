import { join } from 'node:path';
import type { Environment } from '../environment.js';
import { createConstraints } from '../graph/constraints.js';
import { Graph, type GraphOptions } from '../graph/Graph.js';
import { type OpenNeo4jOptions, openNeo4j, type PrivateNeo4j } from '../neo4j/openNeo4j.js';
import { reachNeo4j } from '../neo4j/reachNeo4j.js';

/** A graph that answers, with what ends it. */
export interface OpenedGraph {
  readonly graph: Graph;
  /** Where Neo4j is, for a person. */
  readonly address: string;
  close(): Promise<void>;
}

/** A graph to be served, with the private Neo4j that is kept running for it; null where the user's own is used. */
export interface ServedGraph extends OpenedGraph {
  readonly neo4j: PrivateNeo4j | null;
}

/** A command may read much at once, and nobody waits for it as for a page: milliseconds. */
const commandTimeout = 60_000;

type Progress = (message: string) => void;

/**
 * Opens the user's Neo4j, or the private one: the one that a server runs on the folder at this moment, or one started for this
 * command alone. Constraints and indexes are there when it resolves.
 */
export async function openGraph(environment: Environment, onProgress: Progress): Promise<OpenedGraph> {
  const { neo4j } = environment;
  if (neo4j) return connect({ ...neo4j, readTimeout: commandTimeout }, async () => undefined);
  const reached = await reachNeo4j(toPrivate(environment, onProgress));
  return connect({ ...reached, readTimeout: commandTimeout }, reached.close);
}

/** Opens the user's Neo4j, or starts the private one and keeps it running; refused if another process runs it. */
export async function openServedGraph(environment: Environment, onProgress: Progress): Promise<ServedGraph> {
  const readTimeout = environment.server.timeout;
  if (environment.neo4j) {
    return { ...(await connect({ ...environment.neo4j, readTimeout }, async () => undefined)), neo4j: null };
  }
  const neo4j = await openNeo4j(toPrivate(environment, onProgress));
  return { ...(await connect({ ...neo4j, readTimeout }, neo4j.close)), neo4j };
}

function toPrivate({ home, jars, variables }: Environment, onProgress: Progress): OpenNeo4jOptions {
  return { home: join(home, 'neo4j'), environment: variables, onProgress, ...(jars !== null && { jars }) };
}

async function connect(connection: GraphOptions, end: () => Promise<void>): Promise<OpenedGraph> {
  const graph = Graph.open(connection);
  const close = async (): Promise<void> => {
    await graph.close();
    await end();
  };
  try {
    await graph.verify();
    await createConstraints(graph);
    return { graph, address: connection.uri, close };
  } catch (error) {
    await close();
    throw error;
  }
}
