import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { contenderNames } from './contenders/names.js';
import { measureScale, type RunOptions } from './measure/measureScale.js';
import type { RunResult, ScaleResult } from './report/Result.js';

const help = `npm run bench -- [--quick] [--nodes 10000,100000,1000000] [--rounds 5] [--milliseconds 700] [--only pointRead,…] [--contenders obligraph,floor,…]
--quick: 10,000 nodes, short rounds, under five minutes; nothing is written but the tables.`;

const print = (line: string): void => console.log(line);

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      nodes: { type: 'string' },
      rounds: { type: 'string' },
      milliseconds: { type: 'string' },
      only: { type: 'string', default: '' },
      contenders: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return print(help);
  const [sizes, length] = values.quick ? ['10000', '120'] : ['10000,100000,1000000', '700'];
  const milliseconds = Number(values.milliseconds ?? length);
  const options: RunOptions = {
    rounds: Number(values.rounds ?? 5),
    milliseconds,
    warmUp: values.quick ? 250 : 2 * milliseconds,
    only: values.only.split(',').filter((name) => name !== ''),
    contenders: contenderNames.filter(
      (name) => values.contenders === '' || values.contenders.split(',').includes(name),
    ),
    print,
  };
  const scales: ScaleResult[] = [];
  for (const nodes of (values.nodes ?? sizes).split(',').map(Number)) {
    print(`\n${nodes} nodes`);
    scales.push(await measureScale(nodes, options));
  }
  const result: RunResult = { date: new Date().toISOString(), machine: describeMachine(), scales, growth: null };
  await mkdir('.obligraph/bench', { recursive: true });
  await writeFile('.obligraph/bench/last.json', JSON.stringify(result, null, 1));
}

function describeMachine(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform}`;
}

await run();
