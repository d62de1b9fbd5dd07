import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { review, reviewSummary } from '../../src/command/review.js';
import { type Environment, readEnvironment } from '../../src/environment.js';
import { readVerdicts } from '../../src/seed/Verdict.js';
import { soundSeeds, writeSeeds } from '../support/seedFixture.js';

let environment: Environment;
beforeEach(async () => {
  environment = readEnvironment({ OBLIGRAPH_SEEDS: await writeSeeds(soundSeeds) });
});
afterEach(() => rm(environment.seeds, { recursive: true, force: true }));

const sample = { sample: 3, seed: 'x' };

/** Answers the questions of a terminal one after the other, and keeps what was asked. */
function createAsk(answers: readonly string[]): { ask: (question: string) => Promise<string>; asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  return {
    asked,
    ask: async (question) => {
      asked.push(question);
      return left.shift() ?? 'q';
    },
  };
}

async function edit(change: (text: string) => string, name = 'review.yaml'): Promise<void> {
  const file = join(environment.seeds, name);
  await writeFile(file, change(await readFile(file, 'utf8')));
}

describe('a review without a terminal', () => {
  it('writes the sample down as open, with the words to judge it by, and no item twice', async () => {
    await review(environment, { ...sample, ask: null });
    await review(environment, { ...sample, ask: null });
    const verdicts = await readVerdicts(environment.seeds);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['open', 'open', 'open']);
    expect(await readFile(join(environment.seeds, 'review.yaml'), 'utf8')).toMatch(/^# (STATED|EXTERNAL|INFERRED) /m);
  });

  it('counts what was filled in by hand', async () => {
    await review(environment, { ...sample, ask: null });
    await edit((text) =>
      text.replace('verdict: open', 'verdict: yes').replace('verdict: open', 'verdict: no\n  remark: 角色不对'),
    );
    const { text, json } = await reviewSummary(environment);
    expect(json).toMatchObject({ first: { yes: 1, no: 1 }, now: { yes: 1, no: 1, open: 1, outOfDate: 0, gone: 0 } });
    expect(text).toContain('角色不对');
  });

  it('refuses a file with a verdict it does not know, and names the place', async () => {
    await review(environment, { ...sample, ask: null });
    await edit((text) => text.replace('verdict: open', 'verdict: perhaps'));
    await expect(reviewSummary(environment)).rejects.toThrow('0.verdict');
  });
});

describe('a review at a terminal', () => {
  it('asks for one item after the other, again when the answer is none, and keeps verdict and remark', async () => {
    const { ask, asked } = createAsk(['y', 'maybe', 'n', 'wrong role', 'q']);
    await review(environment, { ...sample, ask });
    expect(asked).toHaveLength(5);
    const verdicts = await readVerdicts(environment.seeds);
    expect(verdicts).toMatchObject([{ verdict: 'yes' }, { verdict: 'no', remark: 'wrong role' }]);
  });

  it('asks no more for what has its verdict, but again for what was left open', async () => {
    await review(environment, { ...sample, ask: createAsk(['y', 'l', 'y']).ask });
    const { ask, asked } = createAsk(['n', '']);
    await review(environment, { ...sample, ask });
    expect(asked).toHaveLength(2);
    const { json } = await reviewSummary(environment);
    expect(json).toMatchObject({ first: { yes: 2, no: 1 }, now: { yes: 2, no: 1, open: 0 } });
  });

  it('takes a verdict for out of date when the item has changed since, and asks for it anew', async () => {
    const every = { sample: 1000, seed: 'x' };
    const { ask } = createAsk(Array.from({ length: 1000 }, () => 'y'));
    await review(environment, { ...every, ask });
    await edit((text) => text.replace('报告未提名', '报告没有写出它的名称'), 'cn-990101/units.yaml');
    expect((await reviewSummary(environment)).json).toMatchObject({ now: { no: 0, outOfDate: 1 } });
    const again = createAsk(['n', '名称未提']);
    await review(environment, { ...every, ask: again.ask });
    expect(again.asked).toHaveLength(2);
    expect((await reviewSummary(environment)).json).toMatchObject({ first: { no: 0 }, now: { no: 1, outOfDate: 0 } });
  });
});
