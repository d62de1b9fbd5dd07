import { type CodePoints, covers, type Span } from '../model/codePoints.js';
import { findCut } from '../model/findNumerals.js';
import { closingQualifiers, openingQualifiers } from '../model/parseFigure.js';
import type { Grounds, PassageSpan, SeedCompilation } from './SeedCompilation.js';
import type { Place } from './SeedIndex.js';
import type { SourceText } from './SourceText.js';

interface Wanted {
  /** A figure or a textual result, as printed. */
  readonly figure: string;
  readonly grounds: Grounds;
  readonly place: Place;
}

/**
 * Finds where a figure or a textual result stands in the words it is copied from; it must stand there once: rule 5 of seeds/README.md.
 * `5起` does not stand in `15起`, nor `二次` in `十二次`, and `10日` leaves half of `不超过10日` out.
 * Null when that is a problem, which is reported.
 */
export function locateFigure(compilation: SeedCompilation, { figure, grounds, place }: Wanted): PassageSpan | null {
  const places = grounds.passages.flatMap((passage) => findPlaces(compilation, passage, figure));
  const distinct = [...new Map(places.map((found) => [`${found.span.space} ${found.span.start}`, found])).values()];
  const [only, ...others] = distinct.filter(({ whole }) => whole === null);
  if (only && others.length === 0) return only.span;
  const [cut] = distinct;
  if (!only && cut?.whole) {
    return compilation.report(
      place,
      `“${figure}” is only a part of “${cut.whole}” in its quote`,
      `copy the whole figure, with the words that belong to it: ${cut.whole}`,
    );
  }
  return compilation.report(
    place,
    `“${figure}” stands in its quote ${only ? `${others.length + 1} times` : 'not at all'}`,
    'quote words that contain it exactly once, copied as printed',
  );
}

interface FoundPlace {
  readonly span: PassageSpan;
  /** The whole of which it is only a part; null where it is whole. */
  readonly whole: string | null;
}

function findPlaces(compilation: SeedCompilation, { space, ...range }: PassageSpan, figure: string): FoundPlace[] {
  const source = compilation.index.documents.get(space)?.source;
  const spans = source?.points.findAll(figure, range) ?? [];
  return spans.map((span) => ({ span: { space, ...span }, whole: source ? findWhole(source, span) : null }));
}

/** The span with all of a number that it cuts, and with the words around it that change what the figure says. */
function findWhole(source: SourceText, span: Span): string | null {
  const { points } = source;
  const cut = findCut(source.joinedNumerals, span) ?? findCut(source.numerals, span);
  const after = points.slice(span.end, span.end + longest);
  const closing = Math.max(0, ...closingQualifiers.filter((word) => after.startsWith(word)).map((word) => word.length));
  const whole = {
    start: Math.min(cut?.start ?? span.start, span.start - countOpening(points, span.start)),
    end: Math.max(cut?.end ?? span.end, span.end + closing),
  };
  return covers(span, whole) ? null : points.slice(whole.start, whole.end);
}

const longest = Math.max(...[...openingQualifiers, ...closingQualifiers].map((word) => word.length));

/** How many characters of a qualifier stand in front of a place, be it that all of it does (不超过|10日) or a part (不|超过10日). */
function countOpening(points: CodePoints, start: number): number {
  const counts = Array.from({ length: longest }, (_, index) => longest - index);
  const begins = (count: number): boolean =>
    openingQualifiers.some(
      (word) => word.length >= count && points.slice(start - count, start - count + word.length) === word,
    );
  return counts.find(begins) ?? 0;
}
