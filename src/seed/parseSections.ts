import { type CodePoints, covers } from '../model/codePoints.js';

/** A part, subsection, paragraph or item of a text in Chinese official numbering. Offsets in code points, end exclusive. */
export interface SectionNode {
  /** `一/(三)/2/二是`: what `at` names. */
  readonly path: string;
  /** `1.3.2.2`: the name at the end of its id. */
  readonly number: string;
  readonly marker: string;
  readonly title: string;
  /** 1 part 一、 · 2 subsection (一) · 3 paragraph 1. · 4 item 一是. */
  readonly level: 1 | 2 | 3 | 4;
  readonly start: number;
  readonly end: number;
  /** The path of the section around it; null for a part. */
  readonly parent: string | null;
}

interface Marker {
  readonly level: SectionNode['level'];
  readonly ordinal: number;
  /** As it stands in a path. */
  readonly step: string;
  readonly start: number;
  readonly end: number;
}

const numerals = '一二三四五六七八九十';
const headings = /^(?:([一二三四五六七八九十]+)、|[(（]([一二三四五六七八九十]+)[)）]|(\d{1,2})[.．、](?!\d))/gmu;
const items = /(?<=[。；;：:，,\n]|[。；]”|^)([一二三四五六七八九十]+)是/gmu;
const quotations = /“[^”\n]*”|‘[^’\n]*’|《[^》\n]*》/gu;

/**
 * The section tree of a text, from its numbering: 一、 / (一) / 1. / 一是, half- and full-width.
 * A marker counts only where its ordinal follows the one before it at the same level, so that 一是 in running text is no item.
 */
export function parseSections(text: CodePoints): readonly SectionNode[] {
  const markers = [...findHeadings(text), ...findItems(text)].sort((one, other) => one.start - other.start);
  return buildTree(text, keepOrderly(markers));
}

function findHeadings(text: CodePoints): readonly Marker[] {
  return text.match(headings).map(({ start, end }) => {
    const marker = text.slice(start, end);
    const name = marker.replace(/[、.．()（）]/g, '');
    if (/^\d/.test(name)) return { level: 3, ordinal: Number(name), step: name, start, end };
    const bracketed = /^[(（]/.test(marker);
    return { level: bracketed ? 2 : 1, ordinal: toOrdinal(name), step: bracketed ? `(${name})` : name, start, end };
  });
}

function findItems(text: CodePoints): readonly Marker[] {
  const quoted = text.match(quotations);
  const unquoted = text.match(items).filter((place) => !quoted.some((span) => covers(span, place)));
  return unquoted.map(({ start, end }) => {
    const step = text.slice(start, end);
    return { level: 4, ordinal: toOrdinal(step.slice(0, -1)), step, start, end };
  });
}

/** 一 → 1, 十 → 10, 十二 → 12, 二十三 → 23. */
function toOrdinal(numeral: string): number {
  const [tens, units] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const digit = (text: string | undefined): number => (text ? numerals.indexOf(text) + 1 : 0);
  return numeral.includes('十') ? (digit(tens) || 1) * 10 + digit(units) : digit(units);
}

function keepOrderly(markers: readonly Marker[]): readonly Marker[] {
  const last = [0, 0, 0, 0, 0];
  return markers.filter(({ level, ordinal }) => {
    if (ordinal !== (last[level] ?? 0) + 1) return false;
    last[level] = ordinal;
    last.fill(0, level + 1);
    return true;
  });
}

function buildTree(text: CodePoints, markers: readonly Marker[]): readonly SectionNode[] {
  const open: Array<Marker & { readonly path: string; readonly number: string }> = [];
  return markers.map((marker, index) => {
    while ((open.at(-1)?.level ?? 0) >= marker.level) open.pop();
    const around = open.at(-1);
    const path = around ? `${around.path}/${marker.step}` : marker.step;
    const number = around ? `${around.number}.${marker.ordinal}` : String(marker.ordinal);
    open.push({ ...marker, path, number });
    const end = markers.slice(index + 1).find(({ level }) => level <= marker.level)?.start ?? text.length;
    const title = findTitle(text.slice(marker.end, end), marker.level);
    return {
      path,
      number,
      marker: text.slice(marker.start, marker.end),
      title,
      level: marker.level,
      start: marker.start,
      end,
      parent: around?.path ?? null,
    };
  });
}

/** A heading ends at the line's end or at its first full stop; an item is named by its first clause. */
function findTitle(body: string, level: SectionNode['level']): string {
  const [line = ''] = body.split('\n');
  const [clause = ''] = line.split(level === 4 ? /[。,，;；]/ : '。');
  return clause.trim();
}
