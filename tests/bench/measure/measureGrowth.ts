import { operations } from '../operations/operations.js';
import type { RunResult } from '../report/Result.js';
import { PlainGraph } from '../world/PlainGraph.js';
import { type Prepared, prepareRequests } from './AnswerCheck.js';
import { Client } from './Client.js';
import { ContenderProcess } from './ContenderProcess.js';
import { applyLoad } from './load.js';
import type { RunOptions } from './measureScale.js';
import { type OpenedWorld, openWorld } from './openWorld.js';
import { median, type Spread, spreadOf } from './statistics.js';

interface Side {
  readonly opened: OpenedWorld;
  readonly contender: ContenderProcess;
  readonly requests: ReadonlyMap<string, readonly Prepared[]>;
}

/**
 * Our local operations at two sizes at once, a Neo4j each, in interleaved rounds: by what factor the latency grows with the graph.
 * Operations that need a cursor are left out: the position itself moves with the size.
 */
export async function measureGrowth(
  [smallest, largest]: readonly [number, number],
  options: RunOptions,
): Promise<RunResult['growth']> {
  const client = new Client();
  const sides: Side[] = [];
  try {
    for (const nodes of [smallest, largest]) sides.push(await openSide(nodes, options));
    const growth: Record<string, Spread> = {};
    for (const { name, title } of localOperations()) {
      const ratios: number[] = [];
      for (let round = 0; round <= options.rounds; round++) {
        const [small, large] = await measureBoth(client, sides, { name, options });
        if (round > 0) ratios.push((large ?? Number.NaN) / (small ?? Number.NaN));
      }
      growth[title] = spreadOf(ratios);
    }
    return growth;
  } finally {
    client.close();
    for (const { contender, opened } of sides) {
      await contender.stop();
      await opened.close();
    }
  }
}

function localOperations() {
  return operations.filter(({ local, prepare }) => local && !prepare);
}

async function openSide(nodes: number, { print }: RunOptions): Promise<Side> {
  const opened = await openWorld(nodes, print);
  const contender = await ContenderProcess.start('obligraph', opened.neo4j);
  const truth = { world: opened.world, graph: new PlainGraph(opened.world) };
  const requests = new Map<string, readonly Prepared[]>();
  for (const operation of localOperations()) {
    requests.set(operation.name, prepareRequests('obligraph', operation, await operation.cases(truth)) ?? []);
  }
  return { opened, contender, requests };
}

async function measureBoth(
  client: Client,
  sides: readonly Side[],
  { name, options }: { readonly name: string; readonly options: RunOptions },
): Promise<readonly number[]> {
  const medians: number[] = [];
  for (const { contender, requests } of sides) {
    const { latencies } = await applyLoad({
      client,
      contender,
      requests: requests.get(name) ?? [],
      concurrency: 1,
      milliseconds: options.milliseconds,
      least: 40,
    });
    medians.push(median(latencies));
  }
  return medians;
}
