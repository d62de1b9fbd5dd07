import type { Environment } from '../environment.js';
import { type CheckedSeeds, checkSeeds } from '../seed/checkSeeds.js';
import { formatProblem } from '../seed/Problem.js';
import { readSeedFolders } from '../seed/readSeedFolders.js';

/** What a command prints, and the code it exits with. */
export interface CommandResult {
  readonly text: string;
  readonly json: unknown;
  readonly exitCode: 0 | 1;
}

/** Checks the seeds without any database: every problem at once, or the numbers per kind and what is accounted for. */
export async function check({ seeds }: Environment): Promise<CommandResult> {
  const checked = checkSeeds(await readSeedFolders(seeds));
  const { problems } = checked;
  if (problems.length > 0) return { text: problems.map(formatProblem).join('\n'), json: { problems }, exitCode: 1 };
  const counts = Object.fromEntries(checked.counts);
  const accounting = listAccounting(checked);
  const lines = [
    ...Object.entries(counts).map(([word, count]) => `${String(count).padStart(6)} ${word}`),
    ...accounting.map(describeAccounting),
  ];
  return { text: lines.join('\n'), json: { problems, counts, accounting }, exitCode: 0 };
}

interface Accounting {
  readonly document: string;
  readonly digitRuns: readonly [accounted: number, total: number];
  readonly titles: readonly [accounted: number, total: number];
  readonly sentences: readonly [accounted: number, total: number];
}

function listAccounting({ folders }: CheckedSeeds): readonly Accounting[] {
  return folders.flatMap(({ content }) =>
    content.nodes.flatMap(({ id, kind, properties }): Accounting[] => {
      if (kind !== 'Document' || properties.kind !== 'REPORT') return [];
      const part = (total: string, open: string): readonly [number, number] => {
        const spans = properties[open];
        return [Number(properties[total]) - (Array.isArray(spans) ? spans.length / 2 : 0), Number(properties[total])];
      };
      const [digitRuns, titles, sentences] = [
        part('digitRuns', 'openDigitRuns'),
        part('titles', 'openTitles'),
        part('sentences', 'openSentences'),
      ];
      return [{ document: id, digitRuns, titles, sentences }];
    }),
  );
}

function describeAccounting({ document, digitRuns, titles, sentences }: Accounting): string {
  const of = ([accounted, total]: readonly [number, number]): string => `${accounted} of ${total}`;
  return `${document}: ${of(digitRuns)} digit runs and ${of(titles)} titles accounted for, ${of(sentences)} sentences with words quoted`;
}
