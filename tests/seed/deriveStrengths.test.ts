import { describe, expect, it } from 'vitest';
import { listProblems, replaceFiles, type SeedFiles } from '../support/seedFixture.js';

const duties = 'cn-990101/obligations.yaml';

function createDuty(lines: readonly string[]): string {
  return [
    'review-documents:',
    '  statement: 文件须经审核',
    '  modality: OBLIGATION',
    '  document: cn-990101-2021',
    '  at: 一/(一)/1',
    '  quote: 县司法局审核文件',
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

const regime: SeedFiles = {
  'cn/instruments.yaml': [
    'review-law: { title: 审核法, kind: LAW, external: { document: cn-2021-laws, quote: 《审核通知》是通知 }, versions: {',
    "    '2020': { provisions: { art-1: { number: 第一条 } } } } }",
    'review-regime:',
    '  title: 审核制度',
    '  kind: REGIME',
    '  external: { document: cn-2021-laws, quote: 《审核通知》是通知 }',
    '  basedOn: [{ provision: review-law-2020-art-1 }]',
    'bare-regime: { title: 无据制度, kind: REGIME, external: { document: cn-2021-laws, quote: 《审核通知》是通知 } }',
    '',
  ].join('\n'),
};

async function findStrength(lines: readonly string[], files: SeedFiles = regime): Promise<unknown> {
  const seeds = await replaceFiles({ ...files, [duties]: createDuty(lines) });
  expect(listProblems(seeds)).toEqual([]);
  const nodes = seeds.folders.flatMap(({ content }) => content.nodes);
  return nodes.find(({ kind }) => kind === 'Obligation')?.properties.strength;
}

describe('the strength of a duty that states none', () => {
  it.each([
    ['is UNRECORDED where nothing recorded imposes it', [], 'UNRECORDED'],
    ['is LOCAL under a notice', ['imposedBy: [{ instrument: review-notice, inferred: 试 }]'], 'LOCAL'],
    [
      'is that of the law under a provision',
      ['imposedBy: [{ provision: review-law-2020-art-1, inferred: 试 }]'],
      'STATUTORY',
    ],
    [
      'is that of what its regime is based on',
      ['imposedBy: [{ instrument: review-regime, inferred: 试 }]'],
      'STATUTORY',
    ],
    [
      'is UNRECORDED under a regime without a basis',
      ['imposedBy: [{ instrument: bare-regime, inferred: 试 }]'],
      'UNRECORDED',
    ],
    [
      'is that of the strongest source',
      ['imposedBy: [{ instrument: review-notice, inferred: 试 }, { instrument: review-law, inferred: 试 }]'],
      'STATUTORY',
    ],
    ['is as written where the words of higher levels call for it', ['strength: POLICY'], 'POLICY'],
  ])('%s', async (_, lines, strength) => {
    expect(await findStrength(lines)).toBe(strength);
  });
});
