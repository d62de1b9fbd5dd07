import { join } from 'node:path';
import type { Environment } from '../environment.js';
import { createConstraints } from '../graph/constraints.js';
import { Graph } from '../graph/Graph.js';
import { openNeo4j } from '../neo4j/openNeo4j.js';

/** A graph that answers, with what ends it and, where it is private, its Neo4j. */
export interface OpenedGraph {
  readonly graph: Graph;
  /** Where Neo4j is, for a person. */
  readonly address: string;
  close(): Promise<void>;
}

/** Opens the user's Neo4j, or starts the private one; constraints and indexes are there when it resolves. */
export async function openGraph(
  { neo4j, home, variables }: Environment,
  onProgress: (message: string) => void,
): Promise<OpenedGraph> {
  const server = neo4j ? null : await openNeo4j({ home: join(home, 'neo4j'), environment: variables, onProgress });
  const connection = neo4j ?? server;
  if (!connection) throw new TypeError('neither a given nor a private Neo4j');
  const graph = Graph.open(connection);
  const close = async (): Promise<void> => {
    await graph.close();
    await server?.close();
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
