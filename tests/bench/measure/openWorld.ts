import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Graph } from '../../../src/graph/Graph.js';
import { prepareGraph } from '../../../src/graph/prepareGraph.js';
import { readGraphState } from '../../../src/graph/queries/graphState.js';
import { importInGroups } from '../../../src/graph/writes/importInGroups.js';
import { pidFileOf } from '../../../src/neo4j/folder.js';
import { openNeo4j, type PrivateNeo4j } from '../../../src/neo4j/openNeo4j.js';
import type { ScaleResult } from '../report/Result.js';
import { World } from '../world/World.js';
import { readProcessorTime } from './processorTime.js';

/** Counts up whenever the generator changes what it makes, so that no older database is taken for a new one. */
const generation = 2;
const memory = { heapMegabytes: 1_500, pageCacheMegabytes: 1_500 };

/** A generated world that stands in a Neo4j of its own. */
export interface OpenedWorld {
  readonly world: World;
  readonly neo4j: PrivateNeo4j;
  readonly graph: Graph;
  /** The process of Neo4j itself. */
  readonly pid: number;
  readonly nodes: number;
  readonly links: number;
  readonly load: ScaleResult['load'];
  close(): Promise<void>;
}

/** Opens the world of a size; it is loaded through the project's bulk path where it does not stand yet. */
export async function openWorld(nodes: number, print: (line: string) => void): Promise<OpenedWorld> {
  const folder = resolve('.obligraph', 'bench');
  const home = join(folder, `${nodes}-${generation}`);
  const neo4j = await openNeo4j({ home, jarFolder: folder, environment: process.env, ...memory, onProgress: print });
  const graph = Graph.open({ ...neo4j, readTimeout: 120_000 });
  await graph.verify();
  await prepareGraph(graph);
  const pid = Number((await readFile(pidFileOf(home), 'utf8')).split(' ')[0]);
  const world = new World(nodes);
  const load = await loadWorld(world, { graph, pid, print, record: join(home, 'load.json') });
  const { imports } = await graph.read(readGraphState);
  const sum = (key: 'nodes' | 'links'): number => imports.reduce((total, record) => total + record[key], 0);
  const close = async (): Promise<void> => {
    await graph.close();
    await neo4j.close();
  };
  return { world, neo4j, graph, pid, nodes: sum('nodes'), links: sum('links'), load, close };
}

interface LoadContext {
  readonly graph: Graph;
  readonly pid: number;
  readonly print: (line: string) => void;
  /** The file that keeps what the load took, for later runs over the same database. */
  readonly record: string;
}

async function loadWorld(world: World, { graph, pid, print, record }: LoadContext): Promise<ScaleResult['load']> {
  const { imports } = await graph.read(readGraphState);
  if (imports.length === world.countyYears + 1) return JSON.parse(await readFile(record, 'utf8'));
  const start = { time: performance.now(), neo4j: await readProcessorTime(pid), node: process.cpuUsage() };
  let told = 0;
  const seconds = (): number => (performance.now() - start.time) / 1_000;
  await importInGroups(graph, world.folders(), {
    onProgress({ folders, nodes, links }) {
      if (seconds() - told < 5 && folders <= world.countyYears) return;
      told = seconds();
      print(
        `Loaded ${folders} of ${world.countyYears + 1} folders: ${nodes} nodes, ${links} links in ${told.toFixed(0)} s.`,
      );
    },
  });
  const [after, node] = [await readProcessorTime(pid), process.cpuUsage(start.node)];
  const neo4jCpu = after === null || start.neo4j === null ? null : (after - start.neo4j) / 1_000_000;
  const load = { seconds: seconds(), neo4jCpu, nodeCpu: (node.user + node.system) / 1_000_000 };
  await writeFile(record, JSON.stringify(load));
  return load;
}
