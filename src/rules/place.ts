/**
 * The way from a place to itself and to each that it lies in: a village is five steps below its nation. With {@link placesBelow}
 * the one statement of what “in or below this place” means; whoever asks by place uses them, so that all answers agree.
 */
export const placesAround = '-[:WITHIN*0..5]->';

/** The same way down: from a place to itself and to each below it. */
export const placesBelow = '<-[:WITHIN*0..5]-';

/** A condition that a unit or a document lies in a place or below it; `place` is the expression of the place's id. */
export function liesInOrBelow(located: string, place: string): string {
  return `EXISTS { (${located})-[:LOCATED_IN]->(:Jurisdiction)${placesAround}(:Jurisdiction {id: ${place}}) }`;
}
