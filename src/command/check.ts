import type { Environment } from '../environment.js';
import { type CheckedSeeds, checkSeeds } from '../seed/checkSeeds.js';
import { formatProblem } from '../seed/Problem.js';
import { readSeedFolders } from '../seed/readSeedFolders.js';
import { findInSource, formatFound } from './describeFound.js';

/** What a command prints, and the code it exits with. */
export interface CommandResult {
  readonly text: string;
  readonly json: unknown;
  readonly exitCode: 0 | 1;
}

/**
 * Checks the seeds without any database: every problem at once, or the numbers per kind and what is accounted for. Either way it says
 * what looks wrong in the numbering of a report, and what a report holds that nothing is said of yet.
 */
export async function check({ seeds }: Environment): Promise<CommandResult> {
  const checked = checkSeeds(await readSeedFolders(seeds));
  const reports = checked.documents.filter(({ kind }) => kind === 'REPORT');
  const warnings = reports.flatMap((report) => report.warnings);
  const found = reports.filter(({ isAnnotated }) => !isAnnotated).map(findInSource);
  const notes = [...warnings.map((warning) => `warning: ${formatProblem(warning)}`), ...found.map(formatFound)];
  const { problems } = checked;
  if (problems.length > 0) {
    const text = [...problems.map(formatProblem), ...notes].join('\n');
    return { text, json: { problems, warnings, found }, exitCode: 1 };
  }
  const counts = Object.fromEntries(checked.counts);
  const accounting = listAccounting(checked);
  const lines = [
    ...Object.entries(counts).map(([word, count]) => `${String(count).padStart(6)} ${word}`),
    ...accounting.map(describeAccounting),
    ...notes,
  ];
  return { text: lines.join('\n'), json: { problems, counts, accounting, warnings, found }, exitCode: 0 };
}

interface Accounting {
  readonly document: string;
  readonly digitRuns: readonly [accounted: number, total: number];
  readonly titles: readonly [accounted: number, total: number];
  readonly sentences: readonly [accounted: number, total: number];
  readonly markers: readonly [accounted: number, total: number];
}

function listAccounting({ folders }: CheckedSeeds): readonly Accounting[] {
  return folders.flatMap(({ content }) =>
    content.nodes.flatMap(({ id, kind, properties }): Accounting[] => {
      if (kind !== 'Document' || properties.kind !== 'REPORT') return [];
      const part = (total: string, open: string): readonly [number, number] => {
        const spans = properties[open];
        return [Number(properties[total]) - (Array.isArray(spans) ? spans.length / 2 : 0), Number(properties[total])];
      };
      const [digitRuns, titles, sentences, markers] = [
        part('digitRuns', 'openDigitRuns'),
        part('titles', 'openTitles'),
        part('sentences', 'openSentences'),
        part('markers', 'openMarkers'),
      ];
      return [{ document: id, digitRuns, titles, sentences, markers }];
    }),
  );
}

function describeAccounting({ document, digitRuns, titles, sentences, markers }: Accounting): string {
  const of = ([accounted, total]: readonly [number, number]): string => `${accounted} of ${total}`;
  return `${document}: ${of(digitRuns)} digit runs and ${of(titles)} titles accounted for, ${of(sentences)} sentences with words quoted, ${of(markers)} numberings in their place`;
}
