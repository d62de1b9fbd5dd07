import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/command/check.js';
import { readEnvironment } from '../../src/environment.js';
import { sha256 } from '../../src/model/digest.js';
import { createDocument, type SeedFiles, soundSeeds, writeSeeds } from '../support/seedFixture.js';

const text = [
  '\ufeff　　某县二〇二二年度报告',
  '　　一、举措',
  '　　（一）审查。依《甲办法》审查文件十二件,依《乙办法》和《甲办法》审查合同1,688份,占比三分之二。',
  '　　1、复议。受理14起，同比提高六个百分点；每月2至3次，一个案件一次回访，拨打12345。',
  '　　3、培训。近百人次,资金3亿5000万元,提高两个多百分点。',
  '　　七、其他',
  '　　二、不足',
].join('\n');

async function run(files: SeedFiles) {
  const folder = await writeSeeds({ ...soundSeeds, ...files });
  try {
    return await check(readEnvironment({ OBLIGRAPH_SEEDS: folder }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const folder = 'cn-4401-2022';
const unannotated = { [`${folder}/source.txt`]: text, [`${folder}/document.yaml`]: createDocument(text) };

describe('check, of a report that nothing is said of yet,', () => {
  it('prints its sections with the path that `at` takes', async () => {
    const { text: printed, exitCode } = await run(unannotated);
    expect(exitCode).toBe(0);
    expect(printed).toContain(`document:${folder}/report is not annotated yet`);
    expect(printed).toMatch(
      /5 sections[^\n]*\n +2 {2}一 {2}一、举措\n +3 {4}一\/\(一\) {2}（一）审查\n +4 {6}一\/\(一\)\/1 {2}1、复议/,
    );
  });

  it('warns of a missing number and of a line that looks like a numbering, with file, line and column', async () => {
    const { text: printed, json } = await run(unannotated);
    expect(printed).toMatch(
      new RegExp(`warning: ${folder}/source\\.txt:5:3: “3、” follows though nothing is numbered 2`),
    );
    expect(printed).toMatch(new RegExp(`warning: ${folder}/source\\.txt:6:3: “七、其他” looks like a numbering`));
    expect(json).toMatchObject({ warnings: [{ line: 5 }, { line: 6 }] });
  });

  it('prints each title once with its lines', async () => {
    expect((await run(unannotated)).text).toMatch(/2 titles \(lines\)\n +《甲办法》 {2}3, 3\n +《乙办法》 {2}3\n/);
  });

  it('prints each figure with what it comes to, and no date, section number, or article', async () => {
    const { json } = await run(unannotated);
    expect(json).toMatchObject({
      found: [
        {
          figures: [
            { printed: '十二件', read: '12 件 COUNT', line: 3 },
            { printed: '1,688份', read: '1688 份 COUNT', line: 3 },
            { printed: '三分之二', read: '66.666667 % RATE', line: 3 },
            { printed: '14起', read: '14 起 COUNT', line: 4 },
            { printed: '六个百分点', read: '6 个百分点 CHANGE', line: 4 },
            { printed: '2至3次', read: '2–3 次 COUNT APPROXIMATE', line: 4 },
            { printed: '12345', read: '12345 COUNT', line: 4 },
            { printed: '近百人次', read: '100 人次 COUNT NEARLY', line: 5 },
            { printed: '3亿5000万元', read: '350000000 元 AMOUNT', line: 5 },
            { printed: '两个多百分点', read: '2 个百分点 CHANGE OVER', line: 5 },
          ],
        },
      ],
    });
  });

  it('prints it beside the problems too, and says which SHA-256 is wanted where none is stated', async () => {
    const document = createDocument(text).replace(/sha256:.*\n/u, '');
    const { text: printed, exitCode } = await run({ ...unannotated, [`${folder}/document.yaml`]: document });
    expect(exitCode).toBe(1);
    expect(printed).toContain(`${folder}/document.yaml:1:1: the SHA-256 of ${folder}/source.txt is missing`);
    expect(printed).toContain(`add the line sha256: ${sha256(text)}`);
    expect(printed).toContain('5 sections');
  });

  it('prints nothing of the kind once something is said of it', async () => {
    const measures = 'deed: { title: 审查, quote: 审查文件十二件 }\n';
    const { text: printed } = await run({ ...unannotated, [`${folder}/measures.yaml`]: measures });
    expect(printed).not.toContain('is not annotated yet');
    expect(printed).toContain('looks like a numbering');
  });
});
