import { type CodePoints, covers, type Span } from '../model/codePoints.js';
import { findLikeMarkers, findMarkers, itemRank } from './findMarkers.js';
import { type NumberingFault, type PlacedMarker, placeMarkers } from './placeMarkers.js';

/** A part, subsection, paragraph or item of a text in Chinese official numbering. Offsets in code points, end exclusive. */
export interface SectionNode {
  /** `一/(三)/2/二是`: what `at` names. A mistyped number stands in it as it must be. */
  readonly path: string;
  /** `1.3.2.2`: the name at the end of its id. */
  readonly number: string;
  /** As printed. */
  readonly marker: string;
  readonly title: string;
  /** 1 part 一、 · 2 subsection (一) · 3 paragraph 1. · 4 item 一是, and what stands between a paragraph and its items. */
  readonly level: 1 | 2 | 3 | 4;
  readonly start: number;
  readonly end: number;
  /** The path of the section around it; null for a part. */
  readonly parent: string | null;
  readonly fault: NumberingFault | null;
}

/** The tree of a text, and every place that looks like a marker and makes no section. */
export interface SectionTree {
  readonly sections: readonly SectionNode[];
  readonly unplaced: readonly Span[];
}

/**
 * The section tree of a text, from its numbering: 第一部分 / 一、 / (一) / 1. / (1) / ① / 一是, half- and full-width, indented or not.
 * A marker counts only where its number follows the one before it of the same form, so that 一是 in running text is no item; one that
 * begins a line and fits nowhere is told, never lost.
 */
export function parseSections(text: CodePoints): SectionTree {
  const { placed, unplaced } = placeMarkers(findMarkers(text));
  const likely = findLikeMarkers(text).filter(
    (span) => !placed.some((marker) => covers(marker, span) || covers(span, marker)),
  );
  const spans = [...unplaced, ...likely].map(({ start, end }) => ({ start, end }));
  const distinct = [...new Map(spans.map((span) => [span.start, span])).values()];
  return { sections: buildTree(text, placed), unplaced: distinct.sort((one, other) => one.start - other.start) };
}

const levelOfRank = [1, 1, 2, 3, 4, 4, 4] as const;

interface OpenSection {
  readonly rank: number;
  readonly path: string;
  readonly number: string;
}

function buildTree(text: CodePoints, markers: readonly PlacedMarker[]): readonly SectionNode[] {
  const open: OpenSection[] = [];
  const numbers = new Set<string>();
  return markers.map((marker, index) => {
    const { rank, ordinal, start, fault } = marker;
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
    const around = open.at(-1) ?? null;
    const step = toStep(text, marker);
    const path = around ? `${around.path}/${step}` : step;
    const number = toFreeNumber(around ? `${around.number}.${ordinal}` : String(ordinal), numbers);
    open.push({ rank, path, number });
    const end = markers.slice(index + 1).find((other) => other.rank <= rank)?.start ?? text.length;
    const title = findTitle(text.slice(marker.end, end), rank);
    const printed = text.slice(start, marker.end);
    const level = levelOfRank[rank] ?? 4;
    return { path, number, marker: printed, title, level, start, end, parent: around?.path ?? null, fault };
  });
}

/** (一) and 1. in one part would both be its first: the second takes a number of its own. */
function toFreeNumber(number: string, taken: Set<string>): string {
  let free = number;
  for (let count = 2; taken.has(free); count++) free = `${number}-${count}`;
  taken.add(free);
  return free;
}

/** A marker as it stands in a path: without punctuation, but for the brackets. */
function toStep(text: CodePoints, { rank, ordinal, start, end }: PlacedMarker): string {
  const numeral = toNumeral(ordinal);
  switch (rank) {
    case 0:
      return text.slice(start, end).replace(/[一二三四五六七八九十]+/u, numeral);
    case 1:
      return numeral;
    case 2:
      return `(${numeral})`;
    case 3:
      return String(ordinal);
    case 4:
      return `(${ordinal})`;
    case 5:
      return String.fromCodePoint(0x2460 + ordinal - 1);
    default:
      return `${numeral}是`;
  }
}

/** 1 → 一, 10 → 十, 12 → 十二, 23 → 二十三. */
function toNumeral(ordinal: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const [tens, units] = [Math.floor(ordinal / 10), ordinal % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[units]}`;
}

/** A heading ends at the line's end or at its first full stop; an item is named by its first clause. */
function findTitle(body: string, rank: number): string {
  const [line = ''] = body.split('\n');
  const [clause = ''] = line.split(rank === itemRank ? /[。,，;；]/ : '。');
  return clause.trim();
}
