import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { ObligraphError } from '../errors.js';
import { describeItem, hashOfItem, type ReviewItem } from './ReviewItem.js';

const shape = z
  .strictObject({
    id: z.string().min(1).describe('事实或关系的标识'),
    hash: z.string().min(1).describe('审阅者所见内容的散列值；内容变了，结论即过时'),
    verdict: z.enum(['yes', 'no', 'open']).describe('结论：原文确实如此为 yes，否则 no，尚未审阅为 open'),
    remark: z.string().min(1).optional().describe('说明：错在哪里'),
    date: z.iso.date().describe('日期'),
  })
  .describe('对一项事实或关系的结论');

/** The shape of `review.yaml`, which lies beside the folders of the seeds: a growing list; the last verdict on an id counts. */
export const verdictsShape = z.array(shape).describe('第二双眼睛：对抽查的事实和关系的结论');

/** What a reviewer said of one item as it then was. */
export type Verdict = z.infer<typeof shape>;

const fileName = 'review.yaml';
const heading = '# yaml-language-server: $schema=schema/review.json\n';

/** Reads the verdicts given so far, oldest first. @throws ObligraphError BAD_USER_INPUT when the file is not as it should be */
export async function readVerdicts(seeds: string): Promise<readonly Verdict[]> {
  const text = await readText(seeds);
  const document = parseDocument(text);
  const result = verdictsShape.safeParse(document.toJS() ?? []);
  const mistakes = [
    ...document.errors.map(({ message }) => message),
    ...(result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []),
  ];
  if (result.success && mistakes.length === 0) return result.data;
  throw new ObligraphError('BAD_USER_INPUT', `${join(seeds, fileName)} cannot be read:\n${mistakes.join('\n')}`);
}

/** Adds a verdict to the file, what the reviewer was shown as a comment above it. */
export async function keepVerdict(
  seeds: string,
  item: ReviewItem,
  { verdict, remark, date }: Omit<Verdict, 'id' | 'hash'>,
): Promise<void> {
  const entry = { id: item.id, hash: hashOfItem(item), verdict, ...(remark ? { remark } : {}), date };
  const shown = describeItem(item).map((line) => `# ${line.replaceAll('\n', '\n# ')}\n`);
  const start = (await readText(seeds)) === '' ? heading : '';
  await appendFile(join(seeds, fileName), `${start}\n${shown.join('')}${stringify([entry], { lineWidth: 0 })}`);
}

async function readText(seeds: string): Promise<string> {
  try {
    return await readFile(join(seeds, fileName), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
