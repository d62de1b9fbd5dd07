import { covers, overlaps, type Span } from '../model/codePoints.js';
import type { PropertyValue } from '../model/property.js';
import { findDates } from './findDates.js';
import type { SeedCompilation } from './SeedCompilation.js';
import type { SeedDocument } from './SeedIndex.js';

/**
 * Counts the runs of digits, the titles and the sentences of a text, and lists what no fact accounts for as flat lists of offsets.
 * A run is accounted for by a figure, the size of a class, a title that is itself accounted for, or `ignored.yaml`, and without a word
 * where it is part of a date, a document's number or a section's; a title by a mention or `ignored.yaml`; a sentence by any passage
 * that shares a code point with it; a marker by the section that it begins.
 */
export function accountForText(
  compilation: SeedCompilation,
  { source, space }: SeedDocument,
): Readonly<Record<string, PropertyValue>> {
  const [digitRuns, titles] = [source.points.match(/\d+(?:\.\d+)?/gu), source.points.match(/《[^》]*》/gu)];
  const named = titles.filter(isWithin(compilation.listAccounted('TITLES', space)));
  const counted = [
    ...compilation.listAccounted('DIGITS', space),
    ...named,
    ...findDates(source.points),
    ...source.markers,
  ];
  const passages = [...compilation.passages.values()].filter((passage) => passage.space === space);
  const isQuoted = (sentence: Span): boolean => passages.some((passage) => overlaps(passage, sentence));
  return {
    digitRuns: digitRuns.length,
    titles: titles.length,
    sentences: source.sentences.length,
    markers: source.sections.length + source.unplaced.length,
    openMarkers: toFlatList(source.unplaced),
    openDigitRuns: toFlatList(digitRuns.filter((run) => !isWithin(counted)(run))),
    openTitles: toFlatList(titles.filter((title) => !named.includes(title))),
    openSentences: toFlatList(source.sentences.filter((sentence) => !isQuoted(sentence))),
  };
}

function isWithin(spans: readonly Span[]): (span: Span) => boolean {
  return (span) => spans.some((outer) => covers(outer, span));
}

function toFlatList(spans: readonly Span[]): readonly number[] {
  return spans.flatMap(({ start, end }) => [start, end]);
}
