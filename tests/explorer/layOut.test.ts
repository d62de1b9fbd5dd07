import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/explorer/reader/layOut.js';
import { listSentences } from '../../src/explorer/reader/listSentences.js';

const text = '一、举措\n1.管理。𠀀一是审核文件。二是清理11份。\n结尾';
const sections = [
  { id: 'a', level: 1, marker: '一、', title: '举措', start: 0, end: 23 },
  { id: 'b', level: 3, marker: '1.', title: '管理', start: 5, end: 23 },
  { id: 'c', level: 4, marker: '一是', title: '审核文件', start: 11, end: 18 },
  { id: 'd', level: 4, marker: '二是', title: '清理11份', start: 18, end: 26 },
];

describe('layOut', () => {
  it('gives each code point to one segment, beyond the basic plane too', () => {
    const blocks = layOut({
      text,
      sections,
      passages: [
        { start: 9, end: 15 },
        { start: 13, end: 17 },
      ],
      open: [],
    });
    const words = blocks.flatMap(({ segments }) => segments.map((segment) => segment.words)).join('');
    expect(words).toBe(text.replaceAll('\n', ''));
    for (const { segments } of blocks) {
      for (const segment of segments) {
        expect(Array.from(segment.words)).toHaveLength(segment.end - segment.start);
      }
    }
  });

  it('counts the passages over each run, and cuts where one begins or ends', () => {
    const [, , third] = layOut({
      text,
      sections,
      passages: [
        { start: 11, end: 15 },
        { start: 13, end: 17 },
      ],
      open: [],
    });
    expect(third?.segments.map(({ words, depth }) => [words, depth])).toEqual([
      ['一是', 1],
      ['审核', 2],
      ['文件', 1],
      ['。', 0],
    ]);
  });

  it('sets headings and items as blocks of their own', () => {
    const blocks = layOut({ text, sections, passages: [], open: [{ start: 22, end: 24 }] });
    expect(blocks.map(({ headingLevel, indent }) => [headingLevel, indent])).toEqual([
      [1, 0],
      [null, 0],
      [null, 1],
      [null, 1],
      [null, 0],
    ]);
    expect(blocks.flatMap(({ segments }) => segments.filter(({ open }) => open).map(({ words }) => words))).toEqual([
      '11',
    ]);
  });
});

describe('listSentences', () => {
  it('ends sentences at their mark or at the end of the line', () => {
    const points = Array.from(text);
    expect(listSentences(text).map(({ start, end }) => points.slice(start, end).join(''))).toEqual([
      '一、举措',
      '1.管理。',
      '𠀀一是审核文件。',
      '二是清理11份。',
      '结尾',
    ]);
  });
});
