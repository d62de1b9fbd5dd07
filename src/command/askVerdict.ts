import { describeItem, type ReviewItem } from '../seed/ReviewItem.js';
import type { Verdict } from '../seed/Verdict.js';

/** Puts a question to the person at the terminal. */
export type Ask = (question: string) => Promise<string>;

/** A person's verdict on one item; `open` is “later”, null is “enough for now”. Any other answer is asked again. */
export async function askVerdict(
  ask: Ask,
  item: ReviewItem,
  position: string,
): Promise<Pick<Verdict, 'verdict' | 'remark'> | null> {
  const shown = `\n${position}\n${describeItem(item).join('\n')}\n`;
  for (let question = shown; ; question = '') {
    const answer = (await ask(`${question}[y]es, [n]o, [l]ater, [q]uit: `)).trim().toLowerCase();
    if (['q', 'quit'].includes(answer)) return null;
    if (['l', 'later'].includes(answer)) return { verdict: 'open' };
    if (['y', 'yes', '是'].includes(answer)) return { verdict: 'yes' };
    if (['n', 'no', '否'].includes(answer)) {
      const remark = (await ask('What is wrong? ')).trim();
      return { verdict: 'no', ...(remark === '' ? {} : { remark }) };
    }
  }
}
