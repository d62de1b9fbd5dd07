import type { CheckedDocument } from '../seed/checkSeeds.js';
import { type FoundFigure, findFigures } from '../seed/findFigures.js';

/** What a text holds, found by form alone, for whoever begins to annotate it. */
export interface Found {
  readonly document: string;
  readonly sections: ReadonlyArray<{
    readonly path: string;
    readonly marker: string;
    readonly title: string;
    readonly line: number;
  }>;
  readonly titles: ReadonlyArray<{ readonly title: string; readonly lines: readonly number[] }>;
  readonly figures: ReadonlyArray<{
    readonly printed: string;
    readonly read: string | null;
    readonly words: string;
    readonly line: number;
  }>;
}

/** Finds the sections, titles and figures of a text. */
export function findInSource({ id, source }: CheckedDocument): Found {
  const { points, sections } = source;
  return {
    document: id,
    sections: sections.map((section) => ({
      path: section.path,
      marker: section.marker,
      title: section.title,
      line: source.lineOf(section).line,
    })),
    titles: listTitles(
      points.match(/《[^》]*》/gu).map((span) => [points.slice(span.start, span.end), source.lineOf(span).line]),
    ),
    figures: findFigures(source).map((found) => ({
      printed: found.printed,
      read: describeFigure(found),
      words: points.slice(found.start - 12, found.end + 6).replaceAll('\n', '⏎'),
      line: source.lineOf(found).line,
    })),
  };
}

function listTitles(places: ReadonlyArray<readonly [title: string, line: number]>): Found['titles'] {
  const lines = new Map<string, number[]>();
  for (const [title, line] of places) lines.set(title, [...(lines.get(title) ?? []), line]);
  return [...lines].map(([title, each]) => ({ title, lines: each }));
}

function describeFigure({ figure }: FoundFigure): string | null {
  if (!figure) return null;
  const { normalized, qualifier, kind } = figure;
  const value = normalized.valueTo === null ? normalized.value : `${normalized.value}–${normalized.valueTo}`;
  const words = [`${value} ${normalized.unit}`.trim(), kind, ...(qualifier === 'EXACT' ? [] : [qualifier])];
  return words.join(' ');
}

/** As it is printed: the tree with the path that `at` takes, then titles and figures with their lines. */
export function formatFound({ document, sections, titles, figures }: Found): string {
  return [
    `${document} is not annotated yet. Found in its text by form alone:`,
    `  ${sections.length} sections (line, path for \`at\`, heading)`,
    ...sections.map(
      ({ path, marker, title, line }) =>
        `${String(line).padStart(6)}  ${'  '.repeat(path.split('/').length - 1)}${path}  ${marker}${title.slice(0, 40)}`,
    ),
    `  ${titles.length} titles (lines)`,
    ...titles.map(({ title, lines }) => `        ${title}  ${lines.join(', ')}`),
    `  ${figures.length} figures (line, as printed, what it comes to, words)`,
    ...figures.map(
      ({ printed, read, words, line }) =>
        `${String(line).padStart(6)}  ${printed}  ${read ?? 'no one number'}  …${words}…`,
    ),
  ].join('\n');
}
