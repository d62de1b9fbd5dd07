import { type CodePoints, covers, type Span } from '../model/codePoints.js';
import { parseNumeral } from '../model/parseNumeral.js';

/** A place of a text that numbers what follows it. */
export interface Marker extends Span {
  /** How deep it stands, the lesser the higher: 第一部分 0 · 一、 1 · (一) 2 · 1. 3 · (1) 4 · ① 5 · 一是 6. */
  readonly rank: number;
  /** The number as printed; 0 where it is none. */
  readonly ordinal: number;
}

/** The rank of 一是, which may stand within a line. */
export const itemRank = 6;

const numeral = '[一二三四五六七八九十]+';
const digits = '[\\d０-９]{1,2}';

/** The numberings that begin a line, most telling first; a decimal, a date or a version (4.0版) is none. */
const headings: ReadonlyArray<{ readonly rank: number; readonly form: string }> = [
  { rank: 0, form: `第${numeral}(?:部分|章|编)` },
  { rank: 1, form: `${numeral}[^\\S\\n]*[、．.]` },
  { rank: 2, form: `[(（][^\\S\\n]*${numeral}[^\\S\\n]*[)）]` },
  { rank: 3, form: `${digits}[^\\S\\n]*[.．、](?![\\d０-９])` },
  { rank: 4, form: `(?:[(（][^\\S\\n]*)?${digits}[^\\S\\n]*[)）]` },
  { rank: 5, form: '[①-⑳]' },
  { rank: itemRank, form: `${numeral}是` },
];
const likeHeadings = `第${numeral}[，,、是]|${numeral}[^\\S\\n]*[)）,，:：]|[\\d０-９]{1,2}(?:\\.\\d{1,2})+[、\\s]|[A-Za-z][.．、)）]|[【[]${numeral}[】\\]]|[\\d０-９]{1,2}[^\\S\\n]+(?=\\p{Script=Han})(?![年月日时分秒件项个人名次份元])`;

/** What may stand in front of a marker in its line: spaces of any width, a byte order mark, characters without width. */
const indent = '^(?:[^\\S\\n]|[\\u200b\\u2060])*';
const patterns = headings.map(({ rank, form }) => ({ rank, pattern: new RegExp(`${indent}(?:${form})`, 'gmu') }));
const likePattern = new RegExp(`${indent}(?:${likeHeadings})`, 'gmu');
const items = /(?<=[。；;：:，,\n]|[。；]”)([一二三四五六七八九十]+)是/gmu;
const quotations = /“[^”\n]*”|‘[^’\n]*’|《[^》\n]*》/gu;

/** Every marker of a text, in reading order. */
export function findMarkers(text: CodePoints): readonly Marker[] {
  const found = patterns.flatMap(({ rank, pattern }) =>
    findLineBeginnings(text, pattern).map((span) => toMarker(text, span, rank)),
  );
  const distinct = new Map([...found, ...findItems(text)].map((marker) => [marker.start, marker]));
  return [...distinct.values()].sort((one, other) => one.start - other.start);
}

/** Beginnings of lines that look like a numbering of another form than those that make sections. */
export function findLikeMarkers(text: CodePoints): readonly Span[] {
  return findLineBeginnings(text, likePattern);
}

function findLineBeginnings(text: CodePoints, pattern: RegExp): readonly Span[] {
  return text.match(pattern).map(({ start, end }) => {
    const words = text.slice(start, end);
    return { start: end - Array.from(words.replace(/^[\s\u200b\u2060]+/u, '')).length, end };
  });
}

function findItems(text: CodePoints): readonly Marker[] {
  const quoted = text.match(quotations);
  const unquoted = text.match(items).filter((place) => !quoted.some((span) => covers(span, place)));
  return unquoted.map((span) => toMarker(text, span, itemRank));
}

function toMarker(text: CodePoints, span: Span, rank: number): Marker {
  const printed = text.slice(span.start, span.end).normalize('NFKC');
  const [number = ''] = /\d+|[一二三四五六七八九十]+/u.exec(printed) ?? [];
  const ordinal = /\d/u.test(number) ? Number(number) : (parseNumeral(number)?.value.toNumber() ?? 0);
  return { ...span, rank, ordinal };
}
