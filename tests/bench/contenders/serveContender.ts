import type { Driver } from 'neo4j-driver';
import { type Connection, type CreateContender, openDriver } from './Contender.js';
import { countHits, countQueries } from './countQueries.js';
import { createDataLoader } from './createDataLoader.js';
import { createFloor } from './createFloor.js';
import { createGeneric } from './createGeneric.js';
import { createMercurius } from './createMercurius.js';
import { createObligraph } from './createObligraph.js';
import { type ContenderName, contenderNames } from './names.js';

const contenders: Readonly<Record<ContenderName, CreateContender>> = {
  obligraph: createObligraph,
  floor: createFloor,
  dataloader: createDataLoader,
  generic: createGeneric,
  mercurius: createMercurius,
};

/** What the run may ask of a contender's process. */
export type Question = { readonly ask: 'usage' } | { readonly ask: 'keepQueries' } | { readonly ask: 'countHits' };

/** What a contender's process answers. */
export interface Reply {
  readonly port?: number;
  /** CPU time of this process, in microseconds. */
  readonly cpu?: number;
  readonly queries?: number;
  readonly hits?: number;
  readonly error?: string;
}

const counter = countQueries();

async function serve(name: ContenderName, connection: Connection): Promise<void> {
  const server = await contenders[name](connection);
  const driver = openDriver(connection);
  const address = new URL(await server.listen({ host: '127.0.0.1', port: 0 }));
  process.on('message', (question: Question) => {
    answer(driver, question).then(send, (error: unknown) => send({ error: String(error) }));
  });
  process.on('disconnect', () => process.exit(0));
  send({ port: Number(address.port) });
}

async function answer(driver: Driver, { ask }: Question): Promise<Reply> {
  if (ask === 'usage') {
    const { user, system } = process.cpuUsage();
    return { cpu: user + system, queries: counter.count };
  }
  if (ask === 'keepQueries') {
    counter.kept = [];
    return {};
  }
  const kept = counter.kept ?? [];
  counter.kept = null;
  return { hits: await countHits(driver, kept), queries: kept.length };
}

function send(reply: Reply): void {
  process.send?.(reply);
}

const [, , wanted, connection = ''] = process.argv;
const name = contenderNames.find((each) => each === wanted);
if (!name) throw new TypeError(`${wanted} is no contender`);
await serve(name, JSON.parse(connection));
