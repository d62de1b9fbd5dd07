import { distance } from 'fastest-levenshtein';
import type { Enumerated } from './enumeration.js';
import { stringifyId } from './id.js';
import { jurisdiction } from './jurisdiction.js';
import { placeTable } from './placeTable.js';

/** A place of GB/T 2260 as the table has it. */
export interface ShippedPlace {
  /** Six digits, or four or two where the rest is zeros; `CN` is the nation. */
  readonly code: string;
  readonly name: string;
  readonly level: Enumerated<'Level'>;
  /** The id of its node where no folder declares one of its code. */
  readonly id: string;
}

const levels: Readonly<Record<string, Enumerated<'Level'>>> = { CN: 'NATION', 2: 'PROVINCE', 4: 'CITY', 6: 'COUNTY' };

const places: ReadonlyMap<string, ShippedPlace> = new Map(
  placeTable
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', name = '', pinyin = ''] = line.split(' ');
      const level = levels[code === 'CN' ? code : code.length] ?? 'COUNTY';
      return [
        code,
        { code, name, level, id: stringifyId({ word: jurisdiction.word, space: spaceOfCode(code), name: pinyin }) },
      ];
    }),
);

const placesById: ReadonlyMap<string, ShippedPlace> = new Map([...places.values()].map((place) => [place.id, place]));

/** The space of what a place declares: `cn` of the nation, else `cn-<code>`. */
export function spaceOfCode(code: string): string {
  return code === 'CN' ? 'cn' : `cn-${code}`;
}

/** Finds a place of the table by its code. */
export function findPlaceByCode(code: string): ShippedPlace | null {
  return places.get(code) ?? null;
}

/** Finds a place of the table by the id of its node. */
export function findPlaceById(id: string): ShippedPlace | null {
  return placesById.get(id) ?? null;
}

/** The codes of the places that a place lies in by its code, nearest first, whether the table has them or not. */
export function codesAround(code: string): readonly string[] {
  if (code === 'CN') return [];
  return [...[4, 2].filter((length) => length < code.length).map((length) => code.slice(0, length)), 'CN'];
}

/** The places whose codes are nearest to one that the table does not have: at most three, the nearest first; 360700 is 3607. */
export function listNearestPlaces(code: string): readonly ShippedPlace[] {
  const short = places.get(code.replace(/(00)+$/, ''));
  if (short) return [short];
  const alike = [...places.values()].filter((place) => place.code.length === code.length);
  const ranked = alike.map((place) => ({
    place,
    off: distance(place.code, code),
    apart: Math.abs(Number(place.code) - Number(code)),
  }));
  return ranked
    .filter(({ off }) => off <= 2)
    .toSorted((one, other) => one.off - other.off || one.apart - other.apart)
    .slice(0, 3)
    .map(({ place }) => place);
}
