import type { Span } from '../model/codePoints.js';
import type { Grounds, SeedCompilation } from './SeedCompilation.js';
import type { Place } from './SeedIndex.js';

/** Finds where a figure stands in the words it is copied from, and accounts for its digits. It must stand there once: rule 5. */
export function locateFigure(
  compilation: SeedCompilation,
  { figure, grounds, place }: { readonly figure: string; readonly grounds: Grounds; readonly place: Place },
): Span | null {
  const places = grounds.passages.flatMap(({ space, start, end }) =>
    (compilation.index.documents.get(space)?.source.points.findAll(figure, { start, end }) ?? []).map((span) => ({
      space,
      ...span,
    })),
  );
  const distinct = new Map(places.map((span) => [`${span.space} ${span.start}`, span]));
  const [only, ...others] = distinct.values();
  if (!only || others.length > 0) {
    const count = only ? `${others.length + 1} times` : 'not at all';
    return compilation.report(
      place,
      `“${figure}” stands in its quote ${count}`,
      'quote words that contain it exactly once, copied as printed',
    );
  }
  compilation.account(only.space, only);
  return only;
}
