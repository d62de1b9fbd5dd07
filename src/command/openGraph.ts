import { join } from 'node:path';
import type { Environment } from '../environment.js';
import { Graph, type GraphOptions } from '../graph/Graph.js';
import { prepareGraph } from '../graph/prepareGraph.js';
import { type OpenNeo4jOptions, openNeo4j, type PrivateNeo4j } from '../neo4j/openNeo4j.js';
import { reachNeo4j } from '../neo4j/reachNeo4j.js';

/** A graph that answers, with what ends it. */
export interface OpenedGraph {
  readonly graph: Graph;
  /** Where Neo4j is, for a person. */
  readonly address: string;
  close(): Promise<void>;
}

/** A graph to be served. */
export interface ServedGraph extends OpenedGraph {
  /**
   * The graph for requests: its reads take no longer than a request may. Its connections are its own, so that an import gets one
   * however many requests wait.
   */
  readonly requests: Graph;
  /** The private Neo4j that is kept running for it; null where the user's own is used. */
  readonly neo4j: PrivateNeo4j | null;
}

/** An import or a command may read much at once, and nobody waits for it as for a page: milliseconds. */
const patience = 60_000;

type Progress = (message: string) => void;

/**
 * Opens the user's Neo4j, or the private one: the one that a server runs on the folder at this moment, or one started for this
 * command alone. Constraints and indexes are there when it resolves, unless it is opened as it stands.
 */
export async function openGraph(
  environment: Environment,
  onProgress: Progress,
  { prepare = true }: { readonly prepare?: boolean } = {},
): Promise<OpenedGraph> {
  const ready = prepare ? prepareGraph : async () => undefined;
  if (environment.neo4j) return connect(environment.neo4j, { ready, end: async () => undefined });
  const reached = await reachNeo4j(toPrivate(environment, onProgress));
  return connect(reached, { ready, end: reached.close });
}

/** Opens the user's Neo4j, or starts the private one and keeps it running; refused if another process runs it. */
export async function openServedGraph(environment: Environment, onProgress: Progress): Promise<ServedGraph> {
  const neo4j = environment.neo4j ? null : await openNeo4j(toPrivate(environment, onProgress));
  const connection = environment.neo4j ?? neo4j;
  if (!connection) throw new TypeError('neither a given nor a private Neo4j');
  const requests = Graph.open({ ...connection, readTimeout: environment.server.timeout });
  const end = async (): Promise<void> => {
    await requests.close();
    await neo4j?.close();
  };
  return { ...(await connect(connection, { ready: prepareGraph, end })), requests, neo4j };
}

function toPrivate({ home, jars, variables }: Environment, onProgress: Progress): OpenNeo4jOptions {
  return { home: join(home, 'neo4j'), environment: variables, onProgress, ...(jars !== null && { jars }) };
}

interface Opening {
  /** Makes the database ready. */
  readonly ready: (graph: Graph) => Promise<void>;
  /** Ends the Neo4j behind it. */
  readonly end: () => Promise<void>;
}

async function connect(connection: GraphOptions, { ready, end }: Opening): Promise<OpenedGraph> {
  const graph = Graph.open({ ...connection, readTimeout: patience });
  const close = async (): Promise<void> => {
    await graph.close();
    await end();
  };
  try {
    await graph.verify();
    await ready(graph);
    return { graph, address: connection.uri, close };
  } catch (error) {
    await close();
    throw error;
  }
}
