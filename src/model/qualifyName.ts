import type { Enumerated } from './enumeration.js';

/** A place as far as names of units need it. */
export interface NamingPlace {
  readonly name: string;
  readonly level: Enumerated<'Level'>;
}

/** Words that begin with the letter of a level and do not mean the place itself: 县级领导 is not the 级领导 of a county. */
const wordsOfLevels: Readonly<Record<string, RegExp>> = {
  省: /^省(级|长|内|外|情|份|市|直辖)/,
  市: /^市(级|长|域|内|外|情(?!报)|区|县|场|民(?!族|政|兵|宗|革|盟|建|进)|容|花|政(?!府|协|法|务|研|策|工))/,
  县: /^县(级|长|域|内(?!审)|外(?!事|办|汇|侨|经|贸)|情|区|市(?!场|政)|城(?!管|市|乡|投|建|发|镇|防))/,
  区: /^区(级|长|域|内(?!审)|外(?!事|办|侨|经)|划|间|块|县)/,
  旗: /^旗(级|长|内|外(?!事|办)|县)/,
  州: /^州(级|长|内(?!审)|外(?!事|办)|市)/,
  盟: /^盟(级|长|内|外(?!事|办)|市)/,
  镇: /^镇(级|长|域|内|区|村)/,
  乡: /^乡(级|长|域|内|镇|村|贤)/,
  村: /^村(级|长|民|庄|内|规|居)/,
};

/**
 * The name of a unit with the place in which it lies, so that it means one unit among many places: 县司法局 of 正定县 → 正定县司法局,
 * 县长 → 正定县县长, 市场监管局 of 承德市 → 承德市市场监管局. A name that begins with a place, and one of the nation, stays as it is.
 * @param places the place of the unit and those around it, nearest first
 */
export function qualifyName(name: string, places: readonly NamingPlace[]): string {
  const [place] = places;
  if (!place || place.level === 'NATION' || beginsWithPlace(name, places)) return name;
  const letter = [...place.name].at(-1) ?? '';
  const own = name.replace(new RegExp(`^[本我全](?=${letter})`), '');
  const words = wordsOfLevels[letter];
  const relative = own.startsWith(letter) && words !== undefined && !words.test(own);
  return place.name + (relative ? own.slice(letter.length) : own);
}

/** 正定县… and 正定… of 正定县; a place of one character is not called by it alone. */
function beginsWithPlace(name: string, places: readonly NamingPlace[]): boolean {
  return places.some((place) => {
    const short = [...place.name].slice(0, -1).join('');
    return name.startsWith(place.name) || (short.length > 1 && name.startsWith(short));
  });
}
