import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CodePoints } from '../../src/model/codePoints.js';
import { sha256 } from '../../src/model/digest.js';
import { checkSeeds } from '../../src/seed/checkSeeds.js';
import { parseSections } from '../../src/seed/parseSections.js';
import { readSeedFolders } from '../../src/seed/readSeedFolders.js';
import { SourceText } from '../../src/seed/SourceText.js';

const seeds = new URL('../../seeds/', import.meta.url);
const report = await readFile(new URL('cn-360733-2021/source.txt', seeds), 'utf8');
const source = new SourceText(report);

const pathsOf = (...lines: readonly string[]): readonly string[] =>
  parseSections(new CodePoints(lines.join('\n'))).sections.map(({ path }) => path);

describe('the report of Huichang', () => {
  it('is kept byte for byte', () => {
    expect(sha256(report)).toBe('54a3ea4a1b904de7df61560cff05fd6615b7c5b873cf32ee96f260a92497de0b');
    expect(source.points.length).toBe(6280);
  });

  it('has 4 parts, 9 subsections, 18 paragraphs and 61 items', () => {
    const counts = [1, 2, 3, 4].map((level) => source.sections.filter((section) => section.level === level).length);
    expect(counts).toEqual([4, 9, 18, 61]);
  });

  it('gives each section its path, number, marker, title and range', () => {
    const section = source.findSection('一/(三)/2/二是');
    expect(section).toMatchObject({
      number: '1.3.2.2',
      marker: '二是',
      title: '加强规范性文件监督管理',
      level: 4,
      parent: '一/(三)/2',
    });
    expect(source.points.slice(section?.start ?? 0, section?.end ?? 0)).toMatch(
      /^二是加强规范性文件监督管理,.*规范性文件3份。\n$/,
    );
    expect(source.findSection('一/(二)')?.title).toBe('依法全面履行政府职能,持续优化发展环境');
    expect(source.findSection('一/(一)/1')?.title).toBe('全面加强组织领导');
    expect(source.findSection('四/十是')?.number).toBe('4.10');
  });

  it('has 158 sentences', () => {
    expect(source.sentences).toHaveLength(158);
  });

  it('has 133 runs of digits and 26 titles, as its document counts them', async () => {
    const { folders } = checkSeeds(await readSeedFolders(seeds.pathname));
    const nodes = folders.flatMap(({ content }) => content.nodes);
    expect(nodes.find(({ id }) => id === 'document:cn-360733-2021/report')?.properties).toMatchObject({
      digitRuns: 133,
      titles: 26,
      sentences: 158,
    });
  });
});

describe('the numbering of a text', () => {
  it('is read in half- and full-width', () => {
    expect(pathsOf('一、甲', '（一）乙', '１．丙。', '1．丁。一是戊；二是己。')).toEqual(
      pathsOf('一、甲', '(一)乙', '１．丙。', '1.丁。一是戊;二是己。'),
    );
    expect(pathsOf('一、甲', '（一）乙', '1．丁。一是戊；二是己。')).toEqual([
      '一',
      '一/(一)',
      '一/(一)/1',
      '一/(一)/1/一是',
      '一/(一)/1/二是',
    ]);
  });

  it('is no decimal, no date and no version', () => {
    expect(pathsOf('一、甲', '1.乙。', '4.0版上线。', '10.47万元。', '2.5倍。', '12月1日。')).toEqual(['一', '一/1']);
  });

  it('is not taken from quotations', () => {
    expect(pathsOf('一、甲。他说“先讲,一是乙。二是丙。”一是丁。')).toEqual(['一', '一/一是']);
    expect(parseSections(new CodePoints('一、甲。他说“先讲,一是乙。”一是丁。')).sections.at(-1)?.title).toBe('丁');
  });

  it('is not taken from running text', () => {
    expect(pathsOf('一、甲。这一是乙。唯一是丙,统一是丁。')).toEqual(['一']);
  });

  it('runs in order: a number that does not follow is none', () => {
    expect(pathsOf('一、甲。二是乙。一是丙。二是丁。二是戊。', '三、己', '二、庚')).toEqual([
      '一',
      '一/一是',
      '一/二是',
      '二',
    ]);
  });

  it('starts again in each section', () => {
    expect(pathsOf('一、甲', '(一)乙。一是丙。', '(二)丁。一是戊。', '二、己。一是庚。')).toEqual([
      '一',
      '一/(一)',
      '一/(一)/一是',
      '一/(二)',
      '一/(二)/一是',
      '二',
      '二/一是',
    ]);
  });

  it('counts beyond ten', () => {
    const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
    expect(
      parseSections(new CodePoints(ordinals.map((ordinal) => `${ordinal}、甲`).join('\n'))).sections.at(-1)?.number,
    ).toBe('12');
  });
});
