import { describe, expect, it } from 'vitest';
import { CodePoints } from '../../src/model/codePoints.js';
import { parseSections } from '../../src/seed/parseSections.js';

function read(...lines: readonly string[]) {
  const text = new CodePoints(lines.join('\n'));
  const { sections, unplaced } = parseSections(text);
  return {
    paths: sections.map(({ path }) => path),
    markers: sections.map(({ marker }) => marker),
    faults: sections.flatMap(({ path, fault }) => (fault ? [`${path} ${fault.kind} ${fault.due}`] : [])),
    unplaced: unplaced.map(({ start, end }) => text.slice(start, end)),
    sections,
    text,
  };
}

const tree = ['一', '一/(一)', '一/(一)/1', '一/(一)/1/一是', '一/(一)/1/二是', '二'];

describe('the numbering of a report as it is found', () => {
  it.each([
    ['spaces', '  '],
    ['full-width spaces', '　　'],
    ['spaces that do not break', '\u00a0\u00a0'],
    ['a tab', '\t'],
    ['spaces without width', '\u200b\u200b'],
    ['a mixture of them', ' 　\u00a0\t'],
  ])('is read behind %s', (_, indent) => {
    const lines = ['一、甲', '(一)乙', '1.丙。', '一是丁；二是戊。', '二、己'].map((line) => `${indent}${line}`);
    const { paths, unplaced, sections, text } = read(...lines);
    expect(paths).toEqual(tree);
    expect(unplaced).toEqual([]);
    expect(sections.map(({ start, marker }) => text.slice(start, start + marker.length))).toEqual(
      sections.map(({ marker }) => marker),
    );
  });

  it('is read behind a byte order mark, which stays the first code point', () => {
    const { paths, sections } = read('\ufeff一、甲', '二、乙');
    expect(paths).toEqual(['一', '二']);
    expect(sections[0]?.start).toBe(1);
  });

  it('is read with line ends of Windows', () => {
    const { paths, sections } = read('一、甲\r', '　　(一)乙\r', '二、丙\r');
    expect(paths).toEqual(['一', '一/(一)', '二']);
    expect(sections.map(({ title }) => title)).toEqual(['甲', '乙', '丙']);
  });

  it('is read with a space inside or behind its markers', () => {
    expect(read('一 、甲', '（ 一 ）乙', '1 . 丙', '1． 丁').paths).toEqual(['一', '一/(一)', '一/(一)/1']);
  });

  it('is read in full-width digits', () => {
    expect(read('一、甲', '１．乙', '２、丙').paths).toEqual(['一', '一/1', '一/2']);
  });

  it('may run on through the whole text', () => {
    const { paths, faults, unplaced } = read(
      '一、甲',
      '(一)乙',
      '1.丙',
      '2.丁',
      '(二)戊',
      '3.己',
      '二、庚',
      '(三)辛',
      '4.壬',
    );
    expect(paths).toEqual([
      '一',
      '一/(一)',
      '一/(一)/1',
      '一/(一)/2',
      '一/(二)',
      '一/(二)/3',
      '二',
      '二/(三)',
      '二/(三)/4',
    ]);
    expect([faults, unplaced]).toEqual([[], []]);
  });

  it('has further forms between paragraph and item, and above the parts', () => {
    expect(
      read('第一部分 总述', '一、甲', '1.乙', '（1）丙', '①丁', '②戊', '(2)己。一是庚。', '第二部分 安排').paths,
    ).toEqual([
      '第一部分',
      '第一部分/一',
      '第一部分/一/1',
      '第一部分/一/1/(1)',
      '第一部分/一/1/(1)/①',
      '第一部分/一/1/(1)/②',
      '第一部分/一/1/(2)',
      '第一部分/一/1/(2)/一是',
      '第二部分',
    ]);
  });

  it('gives each section a number of its own, be its siblings numbered in two forms', () => {
    const numbers = read('1.前', '一、甲', '1.乙', '(一)丙').sections.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(4);
  });
});

describe('one fault of the numbering', () => {
  it.each([
    ['a mistyped number', ['1.甲', '2.乙', '2.丙', '4.丁'], ['1', '2', '3', '4'], '3 MISTYPED 3'],
    ['a number far off', ['一、甲', '二、乙', '八、丙', '四、丁'], ['一', '二', '三', '四'], '三 MISTYPED 3'],
    ['a mistyped first number', ['二、甲', '二、乙', '三、丙'], ['一', '二', '三'], '一 MISTYPED 1'],
    ['a missing number', ['(一)甲', '(二)乙', '(四)丙', '(五)丁'], ['(一)', '(二)', '(四)', '(五)'], '(四) MISSING 3'],
    ['a missing first number', ['二、甲', '三、乙'], ['二', '三'], '二 MISSING 1'],
    ['a mistyped item', ['一是甲；二是乙；二是丙；四是丁。'], ['一是', '二是', '三是', '四是'], '三是 MISTYPED 3'],
    ['a missing item', ['一是甲；三是乙；四是丙。'], ['一是', '三是', '四是'], '三是 MISSING 2'],
  ])('%s loses no section, and is told', (_, lines, paths, fault) => {
    const found = read(...lines);
    expect(found.paths).toEqual(paths);
    expect(found.faults).toEqual([fault]);
    expect(found.unplaced).toEqual([]);
  });

  it('keeps the marker as printed', () => {
    expect(read('1.甲', '2.乙', '2.丙', '4.丁').markers).toEqual(['1.', '2.', '2.', '4.']);
  });
});

describe('what looks like a marker and fits nowhere', () => {
  it.each([
    [['一、甲', '一、乙'], ['一、']],
    [['一、甲', '五、乙'], ['五、']],
    [['1.甲', '1.乙'], ['1.']],
    [
      ['一、甲', '第一，乙', '第二，丙'],
      ['第一，', '第二，'],
    ],
    [['一、甲', '一）乙'], ['一）']],
    [['一、甲', '1.1 乙'], ['1.1 ']],
    [['一、甲', 'A.乙'], ['A.']],
    [['一、甲', '【一】乙'], ['【一】']],
    [['一、甲', '1 基本情况'], ['1 ']],
    [['一、甲。', '二是乙。'], ['二是']],
  ])('in %j is told: %j', (lines, unplaced) => {
    expect(read(...lines).unplaced).toEqual(unplaced);
  });

  it('is no number, date, decimal or version at the beginning of a line', () => {
    const lines = [
      '一、甲',
      '2.5倍',
      '4.0版',
      '10.47万元',
      '12月1日',
      '2021年',
      '365天',
      '1,688户',
      '一件',
      '统一是',
      '3 月',
      '12 件',
    ];
    expect(read(...lines)).toMatchObject({ paths: ['一'], unplaced: [] });
  });

  it('does not hide the sections behind it', () => {
    expect(read('一、甲', '七、乱', '二、乙', '(一)丙', '三、丁')).toMatchObject({
      paths: ['一', '二', '二/(一)', '三'],
      unplaced: ['七、'],
    });
  });

  it('costs no more than a moment in a text of nothing else', () => {
    const text = new CodePoints(`${' '.repeat(50_000)}\n${'9.x\n'.repeat(20_000)}`);
    expect(parseSections(text).unplaced).toHaveLength(20_000);
  });
});
