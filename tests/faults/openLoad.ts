import { setTimeout as sleep } from 'node:timers/promises';

const query =
  '{ graph { digest } instruments(first: 20, orderBy: [{title: ASC}]) { totalCount nodes { id title obligations(first: 3) { nodes { statement } } } } }';
/** What a server may answer while it is being hurt, beside the truth. */
const excuses = new Set(['UNAVAILABLE', 'TIMEOUT']);

/** What came back for one question: the data as text, a code that excuses, or what must not come. */
export type Reply = { readonly data: string } | { readonly excuse: string } | { readonly wrong: string };

/** Asks a server one question about many facts. */
export async function ask(url: string): Promise<Reply> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(60_000),
    });
    const { data, errors } = JSON.parse(await response.text());
    if (!errors) return { data: JSON.stringify(data) };
    const codes: string[] = errors.map((error: { extensions?: { code?: string } }) => error.extensions?.code ?? 'none');
    const [strange] = codes.filter((code) => !excuses.has(code));
    return strange ? { wrong: `an error with the code ${strange}` } : { excuse: codes[0] ?? '' };
  } catch (error) {
    return { wrong: `no answer: ${error instanceof Error ? `${error.message} ${error.cause ?? ''}` : error}` };
  }
}

/** Asks until the answer is right. */
export async function askUntilRight(url: string, patience: number): Promise<string> {
  const deadline = Date.now() + patience;
  for (;;) {
    const reply = await ask(url);
    if ('data' in reply) return reply.data;
    if (Date.now() > deadline) throw new Error(`no right answer within ${patience} ms: ${JSON.stringify(reply)}`);
    await sleep(50);
  }
}

/** Clients that ask one after the other until they are told to stop; every answer must be the one before, or an excuse. */
export async function openLoad(url: string, clients: number) {
  const expected = await askUntilRight(url, 120_000);
  const wrongs = new Set<string>();
  let [right, excused, stopped] = [0, 0, false];
  const work = async (): Promise<void> => {
    while (!stopped) {
      const reply = await ask(url);
      if ('wrong' in reply) wrongs.add(reply.wrong);
      else if ('excuse' in reply) excused += 1;
      else if (reply.data === expected) right += 1;
      else wrongs.add('an answer that differs from the one before');
      if (!('data' in reply)) await sleep(20);
    }
  };
  const working = Array.from({ length: clients }, work);
  return {
    /** What must not have come since the last call; null if nothing. */
    takeWrong: (): string | null => {
      const [wrong = null] = wrongs;
      wrongs.clear();
      return wrong;
    },
    stop: async () => {
      stopped = true;
      await Promise.all(working);
      return { right, excused };
    },
  };
}
