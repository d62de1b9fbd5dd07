import { placeCodeOf } from '../model/id.js';
import { listNearestPlaces, spaceOfCode } from '../model/place.js';
import { textOf } from './item.js';
import type { SeedCompilation } from './SeedCompilation.js';

/**
 * What the space of a place declares lies in that place, where nothing says otherwise. Such a link is INFERRED: its premise is where
 * the fact is written down.
 */
export function deriveLocations(compilation: SeedCompilation): void {
  const located = new Set(
    [...compilation.links.values()].flatMap(({ relation, from }) => (relation === 'LOCATED_IN' ? [from] : [])),
  );
  for (const declared of compilation.index.declared.values()) {
    const { kind, id, item, space, place, refused } = declared;
    if ((kind !== 'Unit' && kind !== 'Document') || refused || located.has(id)) continue;
    // An item that was told where it lies and was refused for it, or that lies nowhere: an empty list.
    if (item[kind === 'Unit' ? 'locatedIn' : 'jurisdiction'] !== undefined) continue;
    const to = compilation.index.findPlace(placeCodeOf(space));
    if (!to) continue;
    const note = `列于${textOf(to.item, 'name') ?? to.name}的目录 ${space}，由目录推定属地`;
    compilation.addLink({
      relation: 'LOCATED_IN',
      from: id,
      to: to.id,
      source: space,
      grounds: { basis: 'INFERRED', note, passages: [], citations: [] },
      properties: {},
      place,
      referred: [to.id],
    });
  }
}

/** A folder whose code is that of no place: most likely it is misspelt, and everything in it would lie nowhere. */
export function checkPlaceCode(compilation: SeedCompilation, space: string): void {
  const code = placeCodeOf(space);
  if (compilation.index.findPlace(code)) return;
  if ([...compilation.index.unreadable].some((each) => placeCodeOf(each) === code)) return;
  const near = listNearestPlaces(code).map((place) => `${spaceOfCode(place.code)} ${place.name}`);
  const meant = near.length === 0 ? '' : `, did you mean ${near.join(', ')}?`;
  compilation.problems.push({
    file: space,
    line: 1,
    column: 1,
    message: `${code} is the code of no place of GB/T 2260`,
    cure: `rename the folder, or declare the place in ${spaceOfCode(code)}/jurisdictions.yaml${meant}`,
  });
}
