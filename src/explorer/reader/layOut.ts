import type { Span } from '../address/span.ts';

/** What of a section the layout needs. */
export interface SectionSpan extends Span {
  readonly id: string;
  readonly level: number;
  readonly marker: string;
  readonly title: string;
}

/** A run of text between two cuts: all its characters lie in the same passages. */
export interface Segment extends Span {
  readonly words: string;
  /** How many passages contain it. */
  readonly depth: number;
  /** Part of a figure or title that nothing accounts for. */
  readonly open: boolean;
  /** Part of the heading of a section. */
  readonly heading: boolean;
}

/** A heading, paragraph or item: text that is set as one block. */
export interface Block extends Span {
  /** The section that begins here; null for text that goes on. */
  readonly section: SectionSpan | null;
  /** Level of a heading that fills the block; null for running text. */
  readonly headingLevel: number | null;
  /** 0 for paragraphs, 1 for the items (一是, 二是) within one. */
  readonly indent: number;
  readonly segments: readonly Segment[];
}

/** What is laid out: a text with its sections, passages and what nothing accounts for; every offset in code points. */
export interface LayoutInput {
  readonly text: string;
  readonly sections: readonly SectionSpan[];
  readonly passages: readonly Span[];
  readonly open: readonly Span[];
}

const itemLevel = 4;

/** Lays a text out as blocks of flat segments, exact by code points: put together again, the segments are the text without its line ends. */
export function layOut(input: LayoutInput): readonly Block[] {
  const points = Array.from(input.text);
  const headings = input.sections.map(({ start, marker, title }) => ({
    start,
    end: start + Array.from(marker).length + Array.from(title).length,
  }));
  return splitBlocks(points, input.sections).map((span) => {
    const section = input.sections.find(({ start }) => start === span.start) ?? null;
    const heading = headings.find(({ start }) => start === span.start) ?? null;
    const fills = section !== null && section.level < 3 && heading?.end === span.end;
    return {
      ...span,
      section,
      headingLevel: fills ? section.level : null,
      indent: isInItem(span, input.sections) ? 1 : 0,
      segments: splitSegments(points, span, {
        ...input,
        heading: section !== null && section.level === 3 ? heading : null,
      }),
    };
  });
}

function isInItem(span: Span, sections: readonly SectionSpan[]): boolean {
  return sections.some(({ level, start, end }) => level === itemLevel && start <= span.start && span.end <= end);
}

/** Blocks end at line ends, before an item, and where the last item of a paragraph ends. */
function splitBlocks(points: readonly string[], sections: readonly SectionSpan[]): readonly Span[] {
  const cuts = new Set(sections.filter(({ level }) => level === itemLevel).flatMap(({ start, end }) => [start, end]));
  const blocks: Span[] = [];
  let start = 0;
  for (let at = 0; at <= points.length; at += 1) {
    const lineEnds = at === points.length || points[at] === '\n';
    if (!lineEnds && !cuts.has(at)) continue;
    if (at > start) blocks.push({ start, end: at });
    start = lineEnds ? at + 1 : at;
  }
  return blocks;
}

function splitSegments(
  points: readonly string[],
  block: Span,
  { passages, open, heading }: Pick<LayoutInput, 'passages' | 'open'> & { readonly heading: Span | null },
): readonly Segment[] {
  const touching = passages.filter((span) => overlaps(span, block));
  const openHere = open.filter((span) => overlaps(span, block));
  const edges = [block, ...touching, ...openHere, ...(heading ? [heading] : [])].flatMap(({ start, end }) => [
    start,
    end,
  ]);
  const cuts = [...new Set(edges.map((edge) => Math.min(Math.max(edge, block.start), block.end)))].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const span = { start, end: cuts[index + 1] ?? block.end };
    return {
      ...span,
      words: points.slice(span.start, span.end).join(''),
      depth: touching.filter((passage) => overlaps(passage, span)).length,
      open: openHere.some((place) => overlaps(place, span)),
      heading: heading !== null && overlaps(heading, span),
    };
  });
}

/** Tells whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
