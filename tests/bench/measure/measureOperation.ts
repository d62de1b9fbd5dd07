import type { Measured, OperationResult } from '../report/Result.js';
import type { Client } from './Client.js';
import type { ContenderProcess } from './ContenderProcess.js';
import type { AnswerCost, Costs } from './countCost.js';
import { applyLoad } from './load.js';
import type { Ready, RunOptions } from './measureScale.js';
import { readProcessorTime } from './processorTime.js';
import { median, quantile, spreadOf } from './statistics.js';

const crowd = 16;
const leastOfRound = 10;

interface Round {
  readonly median: number;
  readonly p95: number;
  readonly throughput: number;
  readonly answers: number;
  readonly nodeCpu: number;
  readonly neo4jCpu: number | null;
}

interface Context {
  readonly client: Client;
  /** The process of Neo4j. */
  readonly pid: number;
  readonly costs: Costs;
  readonly options: RunOptions;
}

/** Measures one operation in rounds: in each, every contender has its turn, another one first each time. */
export async function measureOperation({ operation, requests }: Ready, context: Context): Promise<OperationResult> {
  const { client, options, costs } = context;
  const entries = [...requests].filter(([contender]) => costs.costs.has(contender));
  for (const [contender, prepared] of entries) {
    await applyLoad({
      client,
      contender,
      requests: prepared,
      concurrency: 4,
      milliseconds: options.warmUp,
      least: 2 * prepared.length,
    });
  }
  const rounds = new Map<ContenderProcess, Round[]>(entries.map(([contender]) => [contender, []]));
  for (let round = 0; round < options.rounds; round++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const entry = entries[(round + turn) % entries.length];
      if (entry) rounds.get(entry[0])?.push(await measureRound({ operation, requests: new Map([entry]) }, context));
    }
  }
  const floor = [...rounds].find(([{ name }]) => name === 'floor')?.[1];
  const { name, title, size, nested, local } = operation;
  const contenders = Object.fromEntries(
    [...rounds].map(([contender, own]) => [
      contender.name,
      summarise({ own, floor, cost: costs.costs.get(contender) }),
    ]),
  );
  return { name, title, size, nested, local, contenders, failures: costs.failures };
}

async function measureRound({ requests }: Ready, { client, pid, options }: Context): Promise<Round> {
  const [[contender, prepared] = []] = [...requests];
  if (!contender || !prepared) throw new TypeError('a round of nobody');
  const common = { client, contender, requests: prepared, milliseconds: options.milliseconds, least: leastOfRound };
  const alone = await applyLoad({ ...common, concurrency: 1 });
  const before = { own: (await contender.ask({ ask: 'usage' })).cpu, neo4j: await readProcessorTime(pid) };
  const crowded = await applyLoad({ ...common, concurrency: crowd });
  const after = { own: (await contender.ask({ ask: 'usage' })).cpu, neo4j: await readProcessorTime(pid) };
  return {
    median: median(alone.latencies),
    p95: quantile(alone.latencies, 0.95),
    throughput: (crowded.latencies.length / crowded.elapsed) * 1_000,
    answers: crowded.latencies.length,
    nodeCpu: after.own - before.own,
    neo4jCpu: after.neo4j === null || before.neo4j === null ? null : after.neo4j - before.neo4j,
  };
}

interface Rounds {
  readonly own: readonly Round[];
  readonly floor: readonly Round[] | undefined;
  readonly cost: AnswerCost | undefined;
}

function summarise({ own, floor, cost }: Rounds): Measured {
  const answers = sum(own, ({ answers }) => answers);
  const neo4j = own.map(({ neo4jCpu }) => neo4jCpu);
  return {
    median: spreadOf(own.map((round) => round.median)),
    p95: spreadOf(own.map((round) => round.p95)),
    throughput: spreadOf(own.map((round) => round.throughput)),
    toFloor: spreadOf(own.map((round, index) => round.median / (floor?.[index]?.median ?? Number.NaN))),
    nodeCpu: sum(own, ({ nodeCpu }) => nodeCpu) / answers,
    neo4jCpu: neo4j.includes(null) ? null : sum(own, ({ neo4jCpu }) => neo4jCpu ?? 0) / answers,
    hits: cost?.hits ?? 0,
    queries: cost?.queries ?? 0,
    bytes: cost?.bytes ?? 0,
  };
}

function sum(rounds: readonly Round[], of: (round: Round) => number): number {
  return rounds.reduce((total, round) => total + of(round), 0);
}
