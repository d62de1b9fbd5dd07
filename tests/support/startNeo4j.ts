import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadSeeds } from '../../src/command/loadSeeds.js';
import { Graph } from '../../src/graph/Graph.js';
import { prepareGraph } from '../../src/graph/prepareGraph.js';
import { openNeo4j } from '../../src/neo4j/openNeo4j.js';

declare module 'vitest' {
  interface ProvidedContext {
    connection: { readonly uri: string; readonly user: string; readonly password: string };
  }
}

/** Starts one private Neo4j for the whole run on a fresh folder, with the real seeds loaded. */
export default async function startNeo4j(project: TestProject): Promise<() => Promise<void>> {
  const home = join('.obligraph', 'test');
  await rm(join(home, 'data'), { recursive: true, force: true });
  const server = await openNeo4j({ home, environment: process.env, onProgress: (line) => console.log(line) });
  const { uri, user, password } = server;
  // A server that has just started plans its first queries slowly, above all on a busy machine.
  const graph = Graph.open({ uri, user, password, readTimeout: 60_000 });
  await prepareGraph(graph);
  await loadSeeds(graph, 'seeds', () => undefined);
  await graph.close();
  project.provide('connection', { uri, user, password });
  return () => server.close();
}
