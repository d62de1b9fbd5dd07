import { type ContenderName, contenderNames } from '../contenders/names.js';
import type { Spread } from '../measure/statistics.js';
import { floorRatio, hitRatio, judge, peerRatio } from './bars.js';
import type { Measured, OperationResult, RunResult, ScaleResult } from './Result.js';

/** What the contenders are called in the tables. */
const titles: Readonly<Record<ContenderName, string>> = {
  obligraph: 'obligraph',
  floor: 'floor',
  dataloader: 'DataLoader',
  mercurius: 'mercurius',
  generic: '@neo4j/graphql',
};

/** The report of a run in Markdown: ratios first, then the tables of each size. */
export function renderReport(run: RunResult): string {
  return [
    `Machine: ${run.machine}. Run: ${run.date.slice(0, 16).replace('T', ' ')} UTC. Load average at the end: ${run.loadAverage.toFixed(1)}.`,
    ...run.scales.flatMap((scale) => [
      `## ${scale.nodes.toLocaleString('en')} nodes: ratios`,
      renderBars(scale),
      renderRatios(scale),
    ]),
    ...(run.growth ? ['## Growth', renderGrowth(run)] : []),
    ...run.scales.flatMap((scale) => [`## ${scale.nodes.toLocaleString('en')} nodes: tables`, renderScale(scale)]),
  ].join('\n\n');
}

function renderBars(scale: ScaleResult): string {
  const rows = judge(scale)
    .filter(({ of }) => of > 0)
    .map(({ bar, reached, of, missed }) => [bar, `${reached} of ${of}`, missed.join('; ') || '—']);
  return table(['bar', 'reached', 'missed (measured)'], rows);
}

function renderRatios({ operations }: ScaleResult): string {
  const rows = operations.map((operation) => [
    operation.title,
    ratio(floorRatio(operation)),
    ratio(hitRatio(operation)),
    ...(['dataloader', 'mercurius', 'generic'] as const).map((peer) => ratio(peerRatio(operation, peer))),
    ratio(cpuRatio(operation, 'floor')),
  ]);
  return table(
    [
      'operation',
      'obligraph : floor',
      'hits : floor',
      'DataLoader : obligraph',
      'mercurius : obligraph',
      '@neo4j/graphql : obligraph',
      'CPU of Node and Neo4j : floor',
    ],
    rows,
  );
}

/** Our CPU time, Node and Neo4j together, as a multiple of another's. */
function cpuRatio({ contenders }: OperationResult, other: ContenderName): number | null {
  const cpuOf = (measured: Measured | undefined): number | null =>
    measured && measured.neo4jCpu !== null ? measured.nodeCpu + measured.neo4jCpu : null;
  const [ours, theirs] = [cpuOf(contenders.obligraph), cpuOf(contenders[other])];
  return ours !== null && theirs !== null ? ours / theirs : null;
}

function renderGrowth({ growth }: RunResult): string {
  return table(
    ['local operation', 'largest : smallest, min', 'median', 'max'],
    Object.entries(growth ?? {}).map(([title, { min, median, max }]) => [title, ...[min, median, max].map(ratio)]),
  );
}

function renderScale({ operations, one, mix, imports, load, rounds, nodes, links, countyYears }: ScaleResult): string {
  const rows = operations.flatMap((operation) =>
    contenderNames.flatMap((name) => {
      const measured = operation.contenders[name];
      return measured ? [[operation.title, titles[name], ...cellsOf(measured)]] : [];
    }),
  );
  const failures = operations.flatMap(({ title, failures }) =>
    Object.entries(failures).map(([name, reason]) => `- ${title}: ${name} could not answer: ${reason.split('\n')[0]}`),
  );
  return [
    `${nodes.toLocaleString('en')} nodes, ${links.toLocaleString('en')} links without evidence, ${countyYears} county-years; ${rounds} interleaved rounds. RETURN 1 through the floor's server: ${spread(one)} ms.`,
    `Loaded in ${load.seconds.toFixed(0)} s (CPU: Neo4j ${load.neo4jCpu?.toFixed(0) ?? '?'} s, Node ${load.nodeCpu.toFixed(0)} s).`,
    table(
      [
        'operation',
        'server',
        'median ms (min–max of rounds)',
        'p95 ms',
        'answers/s at 16',
        'Node µs',
        'Neo4j µs',
        'hits',
        'queries',
        'bytes',
      ],
      rows,
    ),
    ...(failures.length > 0 ? [failures.join('\n')] : []),
    ...(Object.keys(mix).length > 0
      ? [
          table(
            ['mix of all operations that all can answer', 'answers/s at 16 (min–max)'],
            contenderNames.flatMap((name) => {
              const measured = mix[name];
              return measured ? [[titles[name], spread(measured)]] : [];
            }),
          ),
        ]
      : []),
    ...(imports
      ? [
          table(
            ['import of one county-year (about 490 nodes, 1,500 links)', 'ms (min–max)'],
            [
              ['first', spread(imports.first)],
              ['again, unchanged', spread(imports.unchanged)],
              ['taken away', spread(imports.removed)],
            ],
          ),
        ]
      : []),
  ].join('\n\n');
}

function cellsOf({ median, p95, throughput, nodeCpu, neo4jCpu, hits, queries, bytes }: Measured): readonly string[] {
  const cpu = neo4jCpu === null ? '?' : neo4jCpu.toFixed(0);
  return [
    spread(median),
    p95.median.toFixed(2),
    throughput.median.toFixed(0),
    nodeCpu.toFixed(0),
    cpu,
    hits.toFixed(0),
    queries.toFixed(1),
    bytes.toFixed(0),
  ];
}

function spread({ min, median, max }: Spread): string {
  return `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;
}

function ratio(value: number | null): string {
  return value === null ? '—' : value.toFixed(2);
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
