import { CodePoints, covers, overlaps, type Span } from '../model/codePoints.js';
import { findJoinedNumerals, findNumerals } from '../model/findNumerals.js';
import { parseSections, type SectionNode, type SectionTree } from './parseSections.js';

/** What `at` calls the text before the first section. */
const preamble = '前言';

/** A stored text: its code points, its sections, its sentences. */
export class SourceText {
  readonly text: string;
  readonly points: CodePoints;
  readonly sections: readonly SectionNode[];
  /** The marker of each section. */
  readonly markers: readonly Span[];
  /** What looks like a marker and makes no section. */
  readonly unplaced: SectionTree['unplaced'];
  /** A sentence ends with 。 or with its line, whichever comes first; blank lines are none. */
  readonly sentences: readonly Span[];
  /** The numbers of the text, which no quote may cut in two. */
  readonly numerals: readonly Span[];
  /** The places where several things make one number, which no figure may cut in two. */
  readonly joinedNumerals: readonly Span[];
  private readonly byPath: ReadonlyMap<string, SectionNode>;

  constructor(text: string) {
    this.text = text;
    this.points = new CodePoints(text);
    this.numerals = findNumerals(this.points);
    this.joinedNumerals = findJoinedNumerals(this.points);
    const tree = parseSections(this.points);
    this.sections = tree.sections;
    this.markers = tree.sections.map(({ start, marker }) => ({ start, end: start + Array.from(marker).length }));
    this.unplaced = tree.unplaced;
    this.sentences = this.points.match(/[^。\n]*[^。\n\s][^。\n]*。?/gu);
    this.byPath = new Map(this.sections.map((section) => [section.path, section]));
  }

  /** The range that `at` names: a section, or 前言 for the text before the first one; null when there is no such section. */
  findRange(at: string): Span | null {
    const [first] = this.sections;
    return at === preamble ? { start: 0, end: first?.start ?? this.points.length } : this.findSection(at);
  }

  /** The section at a path; null when there is none. Brackets may be full- or half-width. */
  findSection(at: string): SectionNode | null {
    return this.byPath.get(at.replaceAll('（', '(').replaceAll('）', ')')) ?? null;
  }

  /** The deepest section that holds all of a span; null in front of the first. */
  sectionAround(span: Span): SectionNode | null {
    return this.sections.filter((section) => covers(section, span)).at(-1) ?? null;
  }

  /** A span widened to whole sentences. */
  sentenceAround(span: Span): Span {
    const around = this.sentences.filter((sentence) => overlaps(sentence, span));
    return {
      start: Math.min(span.start, ...around.map(({ start }) => start)),
      end: Math.max(span.end, ...around.map(({ end }) => end)),
    };
  }

  /** The line and the column at which a span begins, both counted from 1. */
  lineOf({ start }: Span): { readonly line: number; readonly column: number } {
    const lines = this.points.slice(0, start).split('\n');
    return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
  }

  /** A place with ten characters around it, for messages. */
  around({ start, end }: Span): string {
    return `${start}: …${this.points.slice(start - 10, end + 10).replaceAll('\n', '⏎')}…`;
  }
}
