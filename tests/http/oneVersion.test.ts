import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGraphState } from '../../src/graph/queries/graphState.js';
import { sha256 } from '../../src/model/digest.js';
import { type Facts, importFacts } from '../support/importFacts.js';
import { openTestServer } from '../support/openTestServer.js';

type Api = Awaited<ReturnType<typeof openTestServer>>;

const space = 'cn-98';
const rounds = 50;
const unitsOf = (round: number): number => 40 + (round % 3);

/** Every node says in its name of which round it is, and their number tells it too: a torn answer is seen in itself. */
function inventRound(round: number): Facts {
  const ids = Array.from({ length: unitsOf(round) }, (_, index) => `unit:${space}/office-${index}`);
  const head = `unit:${space}/head`;
  return {
    nodes: Object.fromEntries([head, ...ids].map((id) => [id, { name: `轮${round}`, label: `轮${round}` }])),
    links: ids.map((id) => [id, 'PART_OF', head, { note: `轮${round}` }]),
  };
}

const list = '(first: 100, filter: { name: { startsWith: "轮" } })';
const text = `query Rounds {
  head: unit(by: { id: "unit:${space}/head" }) { name parts(first: 100) { totalCount edges { links { note } node { name parent { name } } } } }
  a: units${list} { totalCount nodes { name parent { name } } }
  b: units${list} { nodes { label } }
  graph { version imports { source nodes links } }
}`;
const hash = sha256(text);
const address = `/graphql?${new URLSearchParams({
  query: text,
  extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
})}`;

/** What an answer says of itself. */
interface Told {
  readonly version: number;
  readonly rounds: readonly number[];
  readonly counts: readonly number[];
}

function read(body: string): Told {
  const { data, extensions } = JSON.parse(body);
  const found = [...JSON.stringify(data).matchAll(/轮(\d+)/g)].map(([, round]) => Number(round));
  const own = data.graph.imports.find(({ source }: { source: string }) => source === space);
  return {
    version: extensions.graph.version,
    rounds: [...new Set([...found])],
    counts: [
      data.head.parts.totalCount,
      data.head.parts.edges.length,
      own.links,
      own.nodes - 1,
      data.a.totalCount - 1,
      data.a.nodes.length - 1,
      data.b.nodes.length - 1,
      ...(data.graph.version === extensions.graph.version ? [] : [-1]),
    ],
  };
}

let api: Api;
let writer: Api;
const roundOf = new Map<number, number>();
beforeAll(async () => {
  api = await openTestServer();
  writer = await openTestServer();
  await bring(0);
});
afterAll(async () => {
  await importFacts(writer.graph, space, { nodes: {}, links: [] });
  await api.close();
  await writer.close();
});

async function bring(round: number): Promise<void> {
  await importFacts(writer.graph, space, inventRound(round));
  roundOf.set((await writer.graph.read(readGraphState)).version, round);
}

interface Refusal {
  readonly extensions: { readonly code: string };
}

/** What readers saw: answers, confirmations, and what must not be. */
class Witness {
  readonly told: Told[] = [];
  readonly faults: string[] = [];
  unchanged = 0;
  refused = 0;
  /** The last round whose import has ended. */
  acknowledged = 0;
  private kept: { readonly tag: string; readonly told: Told } | null = null;

  async post(): Promise<void> {
    this.note(await api.post(text));
  }

  async get(): Promise<void> {
    const [known, since] = [this.kept, this.acknowledged];
    const headers = { 'apollo-require-preflight': '1', ...(known ? { 'if-none-match': known.tag } : {}) };
    const answer = await api.server.inject({ url: address, headers });
    if (answer.statusCode === 304) {
      this.unchanged++;
      if (!known || known.told.rounds.some((round) => round < since)) this.faults.push('a stale 304');
      return;
    }
    const told = this.note(answer);
    if (told) this.kept = { tag: String(answer.headers.etag), told };
  }

  /** An answer, or, on a busy machine, a refusal without data: nothing else. */
  private note({ statusCode, body }: Awaited<ReturnType<Api['post']>>): Told | null {
    const { data, errors } = JSON.parse(body);
    if (statusCode === 200 && !errors) {
      const told = read(body);
      this.told.push(told);
      return told;
    }
    const isRefused = !data && errors.every(({ extensions }: Refusal) => extensions.code === 'UNAVAILABLE');
    if (isRefused) this.refused++;
    else this.faults.push(`${statusCode} ${body.slice(0, 300)}`);
    return null;
  }
}

describe('an answer while the graph is imported', () => {
  it('is of one version, carries that version, and is never confirmed when it is stale', async () => {
    const witness = new Witness();
    await witness.get();
    let ended = false;
    const readers = Array.from({ length: 20 }, async (_, reader) => {
      while (!ended) {
        await (reader % 2 === 0 ? witness.post() : witness.get());
        await sleep(30);
      }
    });
    for (let round = 1; round <= rounds; round++) {
      await bring(round);
      witness.acknowledged = round;
      await sleep(50);
    }
    ended = true;
    await Promise.all(readers);
    const { told, faults, unchanged } = witness;
    const mixed = told.filter(
      ({ version, rounds: [round, ...others], counts }) =>
        others.length > 0 ||
        round === undefined ||
        round !== roundOf.get(version) ||
        counts.some((count) => count !== unitsOf(round)),
    );
    expect(faults).toEqual([]);
    expect(mixed).toEqual([]);
    expect(new Set(told.map(({ version }) => version)).size).toBeGreaterThan(10);
    expect(unchanged).toBeGreaterThan(0);
  }, 600_000);
});
