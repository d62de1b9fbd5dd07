import type { ContenderName } from '../contenders/names.js';
import type { Case, Operation, Truth } from '../operations/Operation.js';
import { operations as all } from '../operations/operations.js';
import type { OperationResult, ScaleResult } from '../report/Result.js';
import { PlainGraph } from '../world/PlainGraph.js';
import { type Prepared, prepareRequests } from './AnswerCheck.js';
import { Client } from './Client.js';
import { ContenderProcess } from './ContenderProcess.js';
import { countCost } from './countCost.js';
import { measureImports } from './measureImports.js';
import { measureMix } from './measureMix.js';
import { measureOne } from './measureOne.js';
import { measureOperation } from './measureOperation.js';
import { type OpenedWorld, openWorld } from './openWorld.js';
import { spreadOf } from './statistics.js';

/** How long and of what a run is. */
export interface RunOptions {
  readonly rounds: number;
  /** Of one contender at one operation and one concurrency, in one round. */
  readonly milliseconds: number;
  readonly warmUp: number;
  /** Names of operations; all when empty. */
  readonly only: readonly string[];
  readonly contenders: readonly ContenderName[];
  readonly print: (line: string) => void;
}

/** One operation ready to be asked of each contender that can answer it. */
export interface Ready {
  readonly operation: Operation;
  readonly requests: ReadonlyMap<ContenderProcess, readonly Prepared[]>;
}

/** Measures all operations at one size, every answer checked. */
export async function measureScale(nodes: number, options: RunOptions): Promise<ScaleResult> {
  const opened = await openWorld(nodes, options.print);
  const client = new Client();
  const processes: ContenderProcess[] = [];
  try {
    for (const name of options.contenders) processes.push(await ContenderProcess.start(name, opened.neo4j));
    options.print('Computing the right answers in plain TypeScript.');
    const truth = { world: opened.world, graph: new PlainGraph(opened.world) };
    const ready = await prepareAll({ truth, client, processes }, options);
    const results: OperationResult[] = [];
    for (const each of ready) {
      const costs = await countCost(client, each);
      results.push(await measureOperation(each, { client, pid: opened.pid, costs, options }));
      options.print(describe(results.at(-1)));
    }
    return {
      asked: nodes,
      nodes: opened.nodes,
      links: opened.links,
      countyYears: opened.world.countyYears,
      rounds: options.rounds,
      load: opened.load,
      one: spreadOf(await measureOne(client, processes, options)),
      operations: results,
      mix: options.only.length > 0 ? {} : await measureMix(ready, { client, options }),
      imports: options.only.length > 0 ? null : await measureImports(opened, options.rounds),
    };
  } finally {
    client.close();
    for (const process of processes) await process.stop();
    await opened.close();
  }
}

interface Field {
  readonly truth: Truth;
  readonly client: Client;
  readonly processes: readonly ContenderProcess[];
}

async function prepareAll(field: Field, { only }: RunOptions): Promise<readonly Ready[]> {
  const chosen = all.filter(({ name }) => only.length === 0 || only.includes(name));
  const ready: Ready[] = [];
  for (const operation of chosen) {
    const cases = await fillIn(field, operation, await operation.cases(field.truth));
    const requests = new Map<ContenderProcess, readonly Prepared[]>();
    for (const process of field.processes) {
      const prepared = prepareRequests(process.name, operation, cases);
      if (prepared) requests.set(process, prepared);
    }
    ready.push({ operation, requests });
  }
  return ready;
}

/** Adds to the variables what only our server can give: a cursor. */
async function fillIn(
  { client, processes }: Field,
  operation: Operation,
  cases: readonly Case[],
): Promise<readonly Case[]> {
  const ours = processes.find(({ name }) => name === 'obligraph');
  const { prepare } = operation;
  if (!prepare || !ours) return cases;
  const ask = async (query: string, variables: object): Promise<unknown> =>
    JSON.parse((await client.post(ours.port, '/graphql', JSON.stringify({ query, variables }))).text).data;
  return Promise.all(
    cases.map(async (each) => ({ ...each, variables: { ...each.variables, ...(await prepare(ask, each.variables)) } })),
  );
}

function describe(result: OperationResult | undefined): string {
  if (!result) return '';
  const parts = Object.entries(result.contenders).map(
    ([name, { median, toFloor, hits }]) =>
      `${name} ${median.median.toFixed(2)} ms (${toFloor.median.toFixed(2)} ×, ${hits.toFixed(0)} hits)`,
  );
  const failures = Object.entries(result.failures).map(([name, reason]) => `\n  ${name} could not: ${reason}`);
  return `${result.title}: ${parts.join(', ')}${failures.join('')}`;
}

export type { OpenedWorld };
