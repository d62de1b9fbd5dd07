import { describe, expect, it } from 'vitest';
import { locateHit } from '../../src/model/locateHit.js';
import { toSearchText } from '../../src/model/searchText.js';

const slice = (text: string, { start, end }: { start: number; end: number }) =>
  Array.from(text).slice(start, end).join('');

describe('a hit', () => {
  it('shows the alias that matched, with the marks between the words', () => {
    const properties = { name: '甲', aliases: ['乙', '“双随机、一公开”办'] };
    const hit = locateHit({ kind: 'Unit', properties, match: 'NAME' }, toSearchText('隨機一公開'));
    expect(hit).toMatchObject({ field: 'aliases', snippet: '“双随机、一公开”办' });
    expect(hit.ranges.map((range) => slice(hit.snippet, range))).toEqual(['随机、一公开']);
  });

  it('counts code points, not units of UTF-16', () => {
    const text = `${'𠮷'.repeat(100)}法治${'😀'.repeat(300)}法治`;
    const hit = locateHit({ kind: 'Document', properties: { text }, match: 'TEXT' }, toSearchText('法治'));
    expect(hit.sourceRanges).toEqual([
      { start: 100, end: 102 },
      { start: 402, end: 404 },
    ]);
    expect(Array.from(hit.snippet)).toHaveLength(160);
    expect(hit.ranges.map((range) => slice(hit.snippet, range))).toEqual(['法治']);
  });

  it('places the words of a section in its document', () => {
    const hit = locateHit(
      { kind: 'Section', properties: { title: '依法', text: '一是依法', start: 1_000 }, match: 'TEXT' },
      toSearchText('依法'),
    );
    expect(hit.sourceRanges).toEqual([{ start: 1_002, end: 1_004 }]);
    const title = locateHit(
      { kind: 'Section', properties: { title: '依法', text: '一是依法', start: 1_000 }, match: 'EXACT' },
      toSearchText('依法'),
    );
    expect(title).toMatchObject({ field: 'title', sourceRanges: [{ start: 0, end: 2 }] });
  });

  it.each([
    ['sfj', '司法局'],
    ['sifaju', '司法局'],
    ['sifaj', '司法局'],
    ['xsf', '县司法'],
    ['faju', '法局'],
  ])('marks the characters that %s spells', (typed, marked) => {
    const hit = locateHit({ kind: 'Unit', properties: { name: '县“司法局”' }, match: 'SPELLING' }, toSearchText(typed));
    const [range] = hit.ranges;
    expect(range && slice(hit.snippet, range).replace(/[“”]/g, '')).toBe(marked);
  });

  it('takes the property that has most of the words, and joins places that overlap', () => {
    const hit = locateHit(
      { kind: 'Obligation', properties: { statement: '出庭', note: '应诉须出庭，司法局' }, match: 'WORDS' },
      toSearchText('出庭 应诉 司法 法局'),
    );
    expect(hit.field).toBe('note');
    expect(hit.ranges.map((range) => slice(hit.snippet, range))).toEqual(['应诉', '出庭', '司法局']);
  });
});
