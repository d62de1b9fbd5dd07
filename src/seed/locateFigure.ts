import type { Grounds, PassageSpan, SeedCompilation } from './SeedCompilation.js';
import type { Place } from './SeedIndex.js';

interface Wanted {
  /** A figure or a textual result, as printed. */
  readonly figure: string;
  readonly grounds: Grounds;
  readonly place: Place;
}

/**
 * Finds where a figure or a textual result stands in the words it is copied from; it must stand there once: rule 5 of seeds/README.md.
 * `5起` does not stand in `15起`. Null when that is a problem, which is reported.
 */
export function locateFigure(compilation: SeedCompilation, { figure, grounds, place }: Wanted): PassageSpan | null {
  const places = grounds.passages.flatMap((passage) => findWhole(compilation, passage, figure));
  const distinct = new Map(places.map((span) => [`${span.space} ${span.start}`, span]));
  const [only, ...others] = distinct.values();
  if (only && others.length === 0) return only;
  const count = only ? `${others.length + 1} times` : 'not at all';
  return compilation.report(
    place,
    `“${figure}” stands in its quote ${count}`,
    'quote words that contain it exactly once, copied as printed',
  );
}

function findWhole(compilation: SeedCompilation, { space, ...range }: PassageSpan, figure: string): PassageSpan[] {
  const points = compilation.index.documents.get(space)?.source.points;
  const whole = (points?.findAll(figure, range) ?? []).filter(({ start, end }) => {
    const [before, after] = [points?.slice(start - 2, start) ?? '', points?.slice(end, end + 2) ?? ''];
    return !(/^\d/.test(figure) && /\d\.?$/.test(before)) && !(/\d$/.test(figure) && /^\.?\d/.test(after));
  });
  return whole.map((span) => ({ space, ...span }));
}
