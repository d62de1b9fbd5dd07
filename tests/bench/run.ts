import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { contenderNames } from './contenders/names.js';
import { measureGrowth } from './measure/measureGrowth.js';
import { measureScale, type RunOptions } from './measure/measureScale.js';
import type { RunResult, ScaleResult } from './report/Result.js';
import { renderReport } from './report/renderReport.js';

const help = `npm run bench -- [--quick] [--nodes 10000,100000,1000000] [--rounds 5] [--milliseconds 700] [--only pointRead,…] [--contenders obligraph,floor,…]
--quick: 10,000 nodes, short rounds, under five minutes; nothing is written but the tables.`;

const folder = '.obligraph/bench';
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
  const milliseconds = Number(values.milliseconds ?? (values.quick ? 120 : 700));
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
  const sizes = (values.nodes ?? (values.quick ? '10000' : '10000,100000,1000000')).split(',').map(Number);
  const result = await measure(sizes, options);
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/last.json`, JSON.stringify(result, null, 1));
  const report = renderReport(result);
  print(`\n${report}`);
  if (values.quick || options.only.length > 0) return;
  const [introduction, tried] = await Promise.all(
    ['introduction.md', 'tried.md'].map((name) => readFile(`tests/bench/${name}`, 'utf8')),
  );
  await writeFile('tests/bench/RESULTS.md', `${introduction}\n${report}\n\n${tried}`);
}

async function measure(sizes: readonly number[], options: RunOptions): Promise<RunResult> {
  const scales: ScaleResult[] = [];
  for (const nodes of sizes) {
    print(`\n${nodes} nodes`);
    scales.push(await measureScale(nodes, options));
  }
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  const growth =
    smallest !== undefined && largest !== undefined && largest > smallest
      ? await measureGrowth([smallest, largest], options)
      : null;
  return { date: new Date().toISOString(), machine: describeMachine(), loadAverage: loadavg()[0] ?? 0, scales, growth };
}

function describeMachine(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, ${process.platform}`;
}

await run();
