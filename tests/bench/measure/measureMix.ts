import type { ContenderName } from '../contenders/names.js';
import type { ScaleResult } from '../report/Result.js';
import { Random } from '../world/Random.js';
import type { Prepared } from './AnswerCheck.js';
import type { Client } from './Client.js';
import type { ContenderProcess } from './ContenderProcess.js';
import { applyLoad } from './load.js';
import type { Ready, RunOptions } from './measureScale.js';
import { spreadOf } from './statistics.js';

const lengthOfMix = 400;

/** Answers a second at 16 clients of a mix of the operations that all chosen contenders can answer, each as often as its share. */
export async function measureMix(
  ready: readonly Ready[],
  { client, options }: { readonly client: Client; readonly options: RunOptions },
): Promise<ScaleResult['mix']> {
  const contenders = [...(ready[0]?.requests.keys() ?? [])];
  const common = ready.filter(({ requests }) => contenders.every((contender) => requests.has(contender)));
  const throughputs = new Map<ContenderProcess, number[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round <= options.rounds; round++) {
    for (const contender of contenders) {
      const requests = drawMix(common, contender);
      const { latencies, elapsed } = await applyLoad({
        client,
        contender,
        requests,
        concurrency: 16,
        milliseconds: options.milliseconds * 2,
        least: 50,
      });
      // The first round only warms up.
      if (round > 0) throughputs.get(contender)?.push((latencies.length / elapsed) * 1_000);
    }
  }
  const entries = [...throughputs].map(([{ name }, values]): [ContenderName, ReturnType<typeof spreadOf>] => [
    name,
    spreadOf(values),
  ]);
  return Object.fromEntries(entries);
}

function drawMix(ready: readonly Ready[], contender: ContenderProcess): readonly Prepared[] {
  const random = new Random('mix');
  const deck = ready.flatMap(({ operation, requests }) =>
    Array.from({ length: operation.share }, () => requests.get(contender) ?? []),
  );
  return Array.from({ length: lengthOfMix }, () => random.pick(random.pick(deck)));
}
