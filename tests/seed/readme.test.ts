import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type EnumerationName, enumerations } from '../../src/model/enumeration.js';
import { listProblems, replaceFiles, soundSeeds } from '../support/seedFixture.js';

const readme = await readFile(new URL('../../seeds/README.md', import.meta.url), 'utf8');
const written: readonly EnumerationName[] = [
  'DocumentKind',
  'InstrumentKind',
  'UnitKind',
  'Level',
  'Modality',
  'Strength',
  'Role',
  'Manner',
  'Nature',
  'EquationKind',
];

describe('what an officer reads', () => {
  it.each(written)('explains every value of %s as the schema does', (name) => {
    for (const [value, { zh, en }] of Object.entries(enumerations[name])) {
      expect(readme).toContain(`| \`${value}\` | ${zh} | ${en} |`);
    }
  });

  it('names the `at` of the text before the first section', async () => {
    expect(readme).toContain('前言');
    const measures = soundSeeds['cn-990101-2021/measures.yaml'] ?? '';
    const deed = (at: string): string => `${measures}deed: { title: 报告, at: ${at}, quote: 某县2021年报告 }\n`;
    const tell = async (at: string) => listProblems(await replaceFiles({ 'cn-990101-2021/measures.yaml': deed(at) }));
    expect(await tell('前言')).toEqual([]);
    expect(await tell('一')).toEqual([expect.stringContaining('is absent from cn-990101-2021 一')]);
  });
});
