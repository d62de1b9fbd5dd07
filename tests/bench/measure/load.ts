import type { Prepared } from './AnswerCheck.js';
import type { Client } from './Client.js';
import type { ContenderProcess } from './ContenderProcess.js';

/** Requests sent for a while. */
export interface Load {
  /** Of each request, in milliseconds. */
  readonly latencies: readonly number[];
  /** Of the whole, in milliseconds. */
  readonly elapsed: number;
  /** Of all answers together. */
  readonly bytes: number;
}

interface LoadOptions {
  readonly client: Client;
  readonly contender: ContenderProcess;
  readonly requests: readonly Prepared[];
  readonly concurrency: number;
  readonly milliseconds: number;
  /** Sent at least, however long it takes. */
  readonly least: number;
}

/** Sends requests, taking turns among them, and checks every answer. */
export async function applyLoad({
  client,
  contender,
  requests,
  concurrency,
  milliseconds,
  least,
}: LoadOptions): Promise<Load> {
  const latencies: number[] = [];
  let [sent, bytes] = [0, 0];
  const start = performance.now();
  const work = async (): Promise<void> => {
    while (sent < least || performance.now() - start < milliseconds) {
      const prepared = requests[sent++ % requests.length];
      if (!prepared) throw new TypeError('nothing to send');
      const answer = await client.post(contender.port, prepared.path, prepared.body);
      prepared.check(answer.text);
      latencies.push(answer.milliseconds);
      bytes += answer.text.length;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return { latencies, elapsed: performance.now() - start, bytes };
}
