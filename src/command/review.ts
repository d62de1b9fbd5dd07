import type { Environment } from '../environment.js';
import { drawSample } from '../seed/drawSample.js';
import { describeItem, hashOfItem, listReviewItems, type ReviewItem } from '../seed/ReviewItem.js';
import { summariseVerdicts } from '../seed/summariseVerdicts.js';
import { keepVerdict, readVerdicts, type Verdict } from '../seed/Verdict.js';
import { type Ask, askVerdict } from './askVerdict.js';
import type { CommandResult } from './check.js';
import { readCheckedSeeds } from './loadSeeds.js';

/** How a sample is drawn, and who is asked: null when there is no terminal. */
interface ReviewOptions {
  readonly sample: number;
  readonly seed: string;
  readonly ask: Ask | null;
}

/**
 * Draws facts and links and keeps a yes or no on each in `review.yaml` beside the seeds: asked for one by one at a terminal,
 * otherwise written as open, to be filled in. What has its verdict already, unchanged since, is not asked again.
 */
export async function review({ seeds }: Environment, options: ReviewOptions): Promise<CommandResult> {
  const items = listReviewItems((await readCheckedSeeds(seeds)).folders);
  const drawn = drawSample(items, options);
  const given = await readVerdicts(seeds);
  if (options.ask) {
    await askAll(seeds, options.ask, drawn.filter(isWithout(given.filter(({ verdict }) => verdict !== 'open'))));
  } else {
    for (const item of drawn.filter(isWithout(given)))
      await keepVerdict(seeds, item, { verdict: 'open', date: today() });
  }
  const { text, json } = await summarise(seeds, items);
  const shown = options.ask ? [] : drawn.map((item, index) => `${index + 1}. ${describeItem(item).join('\n   ')}\n`);
  const { seed } = options;
  return {
    text: [...shown, text].join('\n'),
    json: { seed, population: items.length, items: drawn, summary: json },
    exitCode: 0,
  };
}

/** Counts the verdicts given so far, and names every item that is not a yes. */
export async function reviewSummary({ seeds }: Environment): Promise<CommandResult> {
  const summary = await summarise(seeds, listReviewItems((await readCheckedSeeds(seeds)).folders));
  return { ...summary, exitCode: 0 };
}

async function askAll(seeds: string, ask: Ask, items: readonly ReviewItem[]): Promise<void> {
  for (const [index, item] of items.entries()) {
    const verdict = await askVerdict(ask, item, `${index + 1} of ${items.length}`);
    if (verdict === null) return;
    await keepVerdict(seeds, item, { ...verdict, date: today() });
  }
}

async function summarise(seeds: string, items: readonly ReviewItem[]): Promise<Pick<CommandResult, 'text' | 'json'>> {
  const summary = summariseVerdicts(items, await readVerdicts(seeds));
  const { first, now } = summary;
  const lines = [
    `At first: ${first.yes} yes, ${first.no} no.`,
    `Now: ${now.yes} yes, ${now.no} no, ${now.open} open, ${now.outOfDate} out of date, ${now.gone} gone.`,
    ...summary.items.flatMap(({ id, standing, remark }) =>
      standing === 'yes' ? [] : `  ${standing} ${id}${remark === null ? '' : `: ${remark}`}`,
    ),
  ];
  return { text: lines.join('\n'), json: summary };
}

function isWithout(verdicts: readonly Verdict[]): (item: ReviewItem) => boolean {
  const seen = new Set(verdicts.map(({ id, hash }) => `${id} ${hash}`));
  return (item) => !seen.has(`${item.id} ${hashOfItem(item)}`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
